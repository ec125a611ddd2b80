import { effectOf } from '../../lexicons/embedding-words.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';
import { certaintyOfDescribed } from './described-certainty.ts';
import { certaintyByGovernor } from './governor-certainty.ts';
import { certaintyOfSubject } from './subject-certainty.ts';
import type { VerbGroup } from './verb-group.ts';

/** "without selling", "kept it from selling", "the possibility of selling", "considered selling", "a letter asking" */
export function certaintyOfGerund(field: EventField, group: VerbGroup): Certainty {
  const { tokens } = field.sentence;
  const before = tokens[group.first - 1];
  if (before?.pos === 'VERB') return certaintyByGovernor(field, group.first - 1, 'action');
  if (before?.pos === 'NOUN') return certaintyOfDescribed(field, group.first - 1);
  const preposition = /^(?:his|her|its|their|our|my|your)$/u.test(before?.lower ?? '') ? group.first - 2 : group.first - 1;
  return /^(?:ADP|SCONJ)$/u.test(tokens[preposition]?.pos ?? '')
    ? certaintyBehindPreposition(field, group, preposition)
    : certaintyOfSubject(field, group);
}

function certaintyBehindPreposition(field: EventField, group: VerbGroup, preposition: number): Certainty {
  const { tokens } = field.sentence;
  const { lower } = tokens[preposition] ?? { lower: '' };
  const own = effectOf(lower, 'action') ?? effectOf(`${tokens[preposition - 1]?.lower ?? ''} ${lower}`, 'action');
  if (own !== undefined) return applyEffect(own, 'held');
  if (lower === 'that') return certaintyOfSubject(field, group);
  if (lower === 'by') return certaintyOfManner(field, preposition);
  if (/^(?:after|since|despite|upon|besides|than)$/u.test(lower)) return 'held';
  return certaintyByGovernor(field, preposition - 1, lower === 'from' ? 'from' : 'action');
}

/** "by selling" is a way of doing what the verb before says. */
function certaintyOfManner({ groups, at }: EventField, preposition: number): Certainty {
  const verb = groups.findLast(({ last }) => last < preposition);
  return verb === undefined ? 'held' : at(verb.last);
}

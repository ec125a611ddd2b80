import type { Claim } from '../../../schemas/index.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { participantOfMention } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "three customers: A, B and C", "countries such as A and B": who or what belongs to a set. Two names are too few to compare. */
export function readListClaims(scene: Scene): Claim[] {
  return scene.lists
    .filter((list) => list.members.length >= 3 || (list.members.length === 2 && list.head !== null))
    .flatMap((list) => {
      const { tokens } = scene.sentence;
      const headToken = tokens[list.headIndex];
      const place = clauseAt(scene, headToken?.start ?? list.start) ?? clauseAt(scene, list.start);
      if (place === null) return [];
      const verbs = scene.clauses.flatMap((clause) => clause.verbs);
      const verb =
        verbs
          .filter((group) => !/^(?:be|include)$/u.test(group.lemma))
          .findLast((group) => (tokens[group.first]?.start ?? 0) < list.start) ?? null;
      const members = list.members.map(participantOfMention);
      const action = verb === null ? undefined : classOfVerb(verb.lemma);
      const stage = verb === null ? undefined : readStage(place.clause, verb);
      return [
        makeClaim(
          scene,
          place.clause,
          { start: list.start, end: list.end },
          {
            kind: 'list',
            predicate: verb?.lemma ?? 'be',
            ...(action === undefined ? {} : { predicateClass: action.id }),
            list: { members, open: list.open, head: list.head },
            polarity: stage?.negated === true ? 'negative' : 'positive',
            factuality: action?.id === 'ask' && stage?.factuality === 'done' ? 'asked' : (stage?.factuality ?? 'done'),
            rule: `claim/list-${list.open ? 'open' : 'closed'}`,
          },
        ),
      ];
    });
}

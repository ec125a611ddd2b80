import { spanOf, type Claim, type Span } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { whereRules } from '../../lexicons/where-rules.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import { makeClaim } from './make-claim.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "the 2100 block of Alder Street", "55 km west of Orla": the subject is what is shared ("Alder Street"), the object what may differ ("2100"). */
export function whereClaimsOf(scene: Scene): Claim[] {
  const { sentence } = scene;
  return whereRules
    .filter(({ needs }) => needs.test(sentence.text))
    .flatMap(({ id, pattern }) => matchesOf(pattern, sentence.text).flatMap((match) => claimOf(scene, id, match) ?? []));
}

function claimOf(scene: Scene, rule: string, match: RegExpExecArray): Claim | null {
  const start = scene.sentence.start + match.index;
  const place = clauseAt(scene, start);
  if (place === null) return null;
  const { value, value2, anchor, anchor2, told } = match.groups ?? {};
  const whole = spanOf(scene.reading.text, start, start + match[0].length);
  const [shared, own] = [anchor ?? anchor2, value ?? value2 ?? match[0]];
  const partOf = (text: string): Span => {
    const from = start + match[0].indexOf(text);
    return spanOf(scene.reading.text, from, from + text.length);
  };
  return makeClaim(scene, place.clause, whole, {
    kind: 'identity',
    ...given('subject', shared === undefined ? undefined : { span: partOf(shared), head: shared }),
    object: { span: partOf(own), head: own },
    predicate: 'be',
    predicateSpan: told === undefined ? whole : partOf(told),
    polarity: 'positive',
    factuality: 'done',
    rule,
  });
}

import { spanOf, type Claim } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import { readNounPhrases } from './noun-phrase.ts';
import { participantOf } from './participants.ts';
import type { Scene } from './scene.ts';

/** "Online sales up 9%", "Profit down", "Talks off": a line that leaves its verb out. */
const LEFT_OUT =
  /^(?<words>\p{Lu}[\p{L}’'-]*(?: [\p{L}’'&-]+){0,5}) (?<state>up|down|flat|higher|lower|off(?=$|[,.:;]| [a-z])(?! the )|on hold|under way|in doubt|at risk)(?= |$|[,.:;])/u;

const CLASSES: Readonly<Record<string, string>> = { up: 'rise', higher: 'rise', down: 'fall', lower: 'fall', off: 'close' };

/** What a line without a verb says of its first noun. */
export function readEllipticClaims(scene: Scene): Claim[] {
  const { sentence, reading } = scene;
  const clause = scene.clauses[0];
  const { words, state } = LEFT_OUT.exec(sentence.text)?.groups ?? {};
  if (clause === undefined || words === undefined || state === undefined || scene.clauses.some(({ verbs }) => verbs.length > 0)) return [];
  const phrase = readNounPhrases(sentence.tokens, 0, sentence.tokens.length)[0];
  const end = sentence.start + words.length;
  if (phrase === undefined || sentence.tokens[phrase.last]?.end !== end) return [];
  const said = spanOf(reading.text, end + 1, end + 1 + state.length);
  const subject = participantOf(scene, { tokens: sentence.tokens, phrase });
  const predicateClass = CLASSES[state];
  return [
    makeClaim(scene, clause, said, {
      kind: 'polarity',
      subject,
      predicate: state,
      predicateSpan: said,
      ...(predicateClass === undefined ? {} : { predicateClass }),
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/event-elliptic',
    }),
  ];
}

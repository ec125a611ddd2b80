import { spanOf, type Claim } from '../../../schemas/index.ts';
import { whetherQuestions, type WhetherQuestion } from '../../lexicons/whether-questions.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "the detectors were going off", "nothing beeped": a claim for the side that a sentence takes in a question of yes or no. */
export function readWhetherClaims(scene: Scene): Claim[] {
  const text = inSmallLetters(scene.sentence.text);
  return whetherQuestions
    .filter(({ needs, unless }) => needs.test(text) && unless?.test(text) !== true)
    .flatMap((question) => claimsOf(scene, question, text) ?? []);
}

/** A letter that becomes two ("İ") would move all behind it; such a sentence is read as it stands. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The first wording of a side; a sentence that has both sides takes neither. */
function claimsOf(scene: Scene, question: WhetherQuestion, text: string): Claim | undefined {
  const found = (['no', 'yes'] as const).flatMap((side) =>
    matchesOf(question[side], text).map((match) => ({ side, match, end: match.index + match[0].length })),
  );
  const told = found.filter(({ match, end }) => !isOpen(scene, question, match.index, end));
  const apart = told.filter(
    (one) =>
      one.side === 'no' ||
      !(isDenied(scene, one) || found.some((other) => other.side === 'no' && other.match.index < one.end && one.match.index < other.end)),
  );
  const [first] = apart;
  return first === undefined || apart.some(({ side }) => side !== first.side) ? undefined : claimOf(scene, question, first);
}

/** What is supposed, denied, asked or another occasion: "if the alarm sounds", "denied that no warning was given", "a second suspect". */
const OPEN =
  /\b(?:if|whether|unless|would|should|could|might|may|must|can|until|denied|denies|deny|asked|wondered|rumou?rs?|supposed|designed|meant|intended|had previously|previously|earlier this year|last (?:year|month|week))\b/iu;
const OTHER =
  /\b(?:another|second|third|(?<!each )other|others|further|more|additional|separate|unrelated|previous(?! convictions)|earlier|drill|exercise|rehearsal)\b/iu;

/** "in an earlier fire", "on that occasion", "twice this month": not this event, or not only this */
const FORMER =
  /\b(?:that occasion|that time|by mistake|false alarms?|twice (?:this|last|in|before)|often|repeatedly|this (?:month|year)|in the past|ago)\b|\b(?:another|separate|different|previous|earlier|former|similar|last) (?:[\p{L}-]+ )?(?:occasion|time|incident|accident|attack|case|fire|blaze|crash|shooting|year|storm|flood|raid|deal|agreement|meeting|summit|round|session|talks)\b/iu;

/** What was reported first and is no longer: an "initial review" goes on holding. */
const OVERTAKEN =
  /\b(?:initially|originally|at first|(?:early|earlier|first|initial) reports?|previously (?:said|reported|thought)|had (?:earlier|previously|originally|first))\b/iu;

/** "two of the three generators started": the others may not have */
const PART =
  /\b(?:one|two|three|four|five|six|some|most|many|several|few|half|a third|\d+) of (?:the|its|their|his|her|those) (?:[\p{L}-]+ ){0,3}$|\banother (?:[\p{L}-]+ )?$/iu;

/** Words before a wording among which one may leave it open. */
const REACH = 50;

function isOpen({ sentence: { text } }: Scene, { planned }: WhetherQuestion, start: number, end: number): boolean {
  const open = planned === true ? /\b(?:if|whether|unless|denied|denies|asked)\b/iu : OPEN;
  if (FORMER.test(text) || PART.test(wordsBefore(text, start))) return true;
  return (
    open.test(wordsBefore(text, start) + text.slice(start, end)) ||
    OTHER.test(text.slice(start, end)) ||
    /^\s*(?:if|unless|until)\b/iu.test(text.slice(end))
  );
}

/** "had not been arrested", "nobody was held" */
const isDenied = ({ sentence: { text } }: Scene, { match }: Pick<Found, 'match'>): boolean =>
  DENIAL.test(wordsBefore(text, match.index)) || /\b(?:not|never)\b|n['’]t\b/iu.test(match[0]);
const DENIAL =
  /\b(?:not|never|nobody|no one|none|no|without|hardly|barely|cannot|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|instead of|rather than|ruled out|drop(?:s|ped)? plans|scrapp?(?:s|ed)? plans)\b|n['’]t\b/iu;

/** The rest of its clause that stands before it. */
const wordsBefore = (text: string, start: number) =>
  text
    .slice(Math.max(0, start - REACH), start)
    .split(PAUSE)
    .at(-1) ?? '';
const PAUSE = /[,;:“”"()–—]/u;

type Found = { readonly side: 'yes' | 'no'; readonly match: RegExpExecArray; readonly end: number };

function claimOf(scene: Scene, { id, planned }: WhetherQuestion, { side, match, end }: Found): Claim | undefined {
  const start = scene.sentence.start + match.index;
  const place = clauseAt(scene, start);
  if (place === null) return undefined;
  const span = spanOf(scene.reading.text, start, scene.sentence.start + end);
  return makeClaim(scene, place.clause, span, {
    kind: 'polarity',
    predicate: id.replace('whether/', ''),
    predicateSpan: span,
    predicateClass: id.replace('/', ':'),
    polarity: 'positive',
    factuality: OVERTAKEN.test(scene.sentence.text) ? 'superseded' : planned === true ? 'planned' : 'done',
    marks: [`side:${side}`, ...daysOf(place.clause, scene)],
    rule: id,
  });
}

import type { ReadSentence } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import { isInClause, type Scene } from './scene.ts';
import type { Clause } from './clause.ts';

/** "as of Monday", "as at 5 April", "by 6 p.m. on Monday" */
const AS_OF =
  /\b(?:[Aa]s of|[Aa]s at|[Bb]y)\s+(?:the\s+)?(?:(?:end|close) of\s+)?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?,? (?:on )?|(?:early|late|noon|midnight|nightfall) (?:on )?)?$/u;

/** "on Tuesday evening", "late on Tuesday": when something stood as it is told. */
const ON = /\b(?:[Oo]n|[Ll]ate|[Ee]arly)\s+$/u;

/** Verbs of how things stand; of what happened a date tells when, not as of when. */
const STANDING = new Set('be,remain,stay,stand,lie,have,hold,total,number,include,lack'.split(','));

/** When a figure or a state was taken: the ISO date where it is known, else the words; of two dates, neither. "As of Monday, 14 people were missing" → Monday. */
export const asOfOf = remember((clause: Clause, scene: Scene): string | undefined => {
  const { sentence, dates } = scene;
  const days = dates.filter(({ parts }) => parts.minutes === undefined);
  const told = days.filter(({ span }) => AS_OF.test(before(sentence, span.start)));
  const standing = isStanding(clause)
    ? days.filter(({ span }) => isInClause(clause, span.start) && ON.test(before(sentence, span.start)))
    : [];
  const found = told.length > 0 ? told : standing;
  const [date] = found;
  return date === undefined || (told.length === 0 && found.length > 1) ? undefined : (date.to ?? date.span.text.toLowerCase());
});

const REACH = 40;
const before = ({ text, start }: ReadSentence, offset: number) => text.slice(Math.max(0, offset - start - REACH), offset - start);

const isStanding = ({ verbs }: Clause) =>
  verbs.length > 0 &&
  verbs.every(({ lemma, passive, progressive, modal }) => modal === null && !passive && (STANDING.has(lemma) || progressive));

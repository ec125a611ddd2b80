import type { Change, Occurrence } from '../../../schemas/index.ts';
import { spanOf } from '../../../schemas/index.ts';
import { alignWords, type Hunk } from './align-words.ts';
import { changedWords } from './changed-words.ts';
import { readPassageWords, type PassageWord } from '../passage-words.ts';

interface Wording {
  readonly occurrence: Occurrence;
  readonly words: readonly PassageWord[];
  readonly keys: readonly string[];
}

/** So many wordings are compared each with each; more only with the origin's. */
const EACH_WITH_EACH = 5;

/**
 * Figures, names and dates that differ between the occurrences of a passage. Occurrences of one wording count once, so that another
 * copy adds no change; `isOrdinary` knows the words that are no names. "nine drowned" / "12 drowned" → nine, 12.
 */
export function findChanges(occurrences: readonly Occurrence[], origin: number, isOrdinary: (word: string) => boolean): Change[] {
  const wordings = readWordings(occurrences, origin);
  if (wordings.length > EACH_WITH_EACH)
    return wordings.slice(1).flatMap((wording) => compareWordings(wordings[0] as Wording, wording, isOrdinary));
  return wordings.flatMap((one, index) => wordings.slice(index + 1).flatMap((other) => compareWordings(one, other, isOrdinary)));
}

function readWordings(occurrences: readonly Occurrence[], origin: number): Wording[] {
  const first = occurrences[origin] as Occurrence;
  const wordings = new Map<string, Wording>();
  const texts = new Set<string>();
  for (const occurrence of [first, ...occurrences]) {
    if (texts.has(occurrence.span.text)) continue;
    texts.add(occurrence.span.text);
    const words = readPassageWords(occurrence.span.text);
    const keys = words.map(({ key }) => key);
    const wording = keys.join(' ');
    if (!wordings.has(wording)) wordings.set(wording, { occurrence, words, keys });
  }
  return [...wordings.values()];
}

/** The article of the smaller id comes first, whichever is the origin. */
function compareWordings(first: Wording, second: Wording, isOrdinary: (word: string) => boolean): Change[] {
  const [one, other] = comesFirst(second, first) ? [second, first] : [first, second];
  return alignWords(one.keys, other.keys).flatMap((hunk) => {
    const { aStart, aEnd, bStart, bEnd } = withNext(hunk);
    return changedWords(one.words.slice(aStart, aEnd), other.words.slice(bStart, bEnd), isOrdinary).map(({ a, b }) => ({
      a: cutOut(one, a),
      b: cutOut(other, b),
    }));
  });
}

/** What was put in or left out is told by the word that follows in both: "not signed" / "signed". */
function withNext(hunk: Hunk): Hunk {
  const { aStart, aEnd, bStart, bEnd } = hunk;
  return aStart === aEnd || bStart === bEnd ? { aStart, aEnd: aEnd + 1, bStart, bEnd: bEnd + 1 } : hunk;
}

function comesFirst({ occurrence: one }: Wording, { occurrence: other }: Wording): boolean {
  return one.articleId === other.articleId ? one.span.start < other.span.start : one.articleId < other.articleId;
}

function cutOut({ occurrence }: Wording, { start, end }: { start: number; end: number }): Occurrence {
  const { articleId, span } = occurrence;
  const cut = spanOf(span.text, start, end);
  return { articleId, span: { start: span.start + start, end: span.start + end, text: cut.text } };
}

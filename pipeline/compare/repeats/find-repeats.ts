import type { Article, Repeat } from '../../../schemas/index.ts';
import { findAlignments } from './find-alignments.ts';
import { foldTexts, type FoldedTexts } from './fold-text.ts';
import { groupLinks } from './group-links.ts';
import { judgeStandingText } from './judge-standing-text.ts';
import { SHORTEST_PASSAGE } from './limits.ts';
import { linkPassages } from './link-passages.ts';
import { makeRepeat } from './make-repeat.ts';
import { makeOrdinaryWords } from './ordinary-words.ts';
import type { Passage } from './passage.ts';
import { compareText, printTexts, type PrintedText } from './print-texts.ts';

/**
 * Finds passages that stand twice, inside one article or across articles, and what was changed in the copies.
 * Two articles with one agency's paragraph → one Repeat with two occurrences. Symmetric; independent of the order of articles.
 * Articles of one text come last, as wholes: the passages in them that others share tell more of where a sentence comes from.
 */
export function findRepeats(articles: readonly Article[]): Repeat[] {
  const printed = printTexts(articles);
  const texts = printed.map(({ text }) => text);
  const folded = foldTexts(texts);
  const groups = groupLinks(linkPassages(findAlignments(folded), texts, folded));
  const isOrdinary = makeOrdinaryWords(texts);
  const standing = judgeStandingText(groups, printed);
  const passages = groups.map((group, index) => makeRepeat(group, printed, { standing: standing[index], isOrdinary }));
  const wholes = wholeTexts(printed, folded).map((passage) => makeRepeat([passage], printed, { standing: undefined, isOrdinary }));
  return [...passages.sort(compareRepeats), ...wholes.sort(compareRepeats)];
}

/** The texts that more than one article prints, each as one passage. */
function wholeTexts(printed: readonly PrintedText[], { starts }: FoldedTexts): Passage[] {
  return printed.flatMap(({ text, articles }, number) => {
    const letters = (starts[number + 1] as number) - (starts[number] as number);
    if (articles.length < 2 || letters < SHORTEST_PASSAGE) return [];
    return [{ article: number, start: text.length - text.trimStart().length, end: text.trimEnd().length, letters }];
  });
}

/** The longest first, then by what they say: the names of the articles, and so a copy of one, change nothing in the order. */
function compareRepeats(one: Repeat, other: Repeat): number {
  const [a, b] = [longestText(one), longestText(other)];
  return b.length - a.length || compareText(a, b) || compareText(one.id, other.id);
}

function longestText({ occurrences }: Repeat): string {
  return occurrences.map(({ span }) => span.text).reduce((best, text) => (comesFirst(text, best) ? text : best));
}

function comesFirst(text: string, best: string): boolean {
  return text.length === best.length ? text < best : text.length > best.length;
}

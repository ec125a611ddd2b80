import { holdsReport, tellDifferentThings } from './news-sentences.ts';
import type { Passage } from './passage.ts';
import type { PrintedText } from './print-texts.ts';
import { standingTextCues } from './standing-text-cues.ts';
import { countUnrelated, makeRelatedness, type Relatedness } from './relatedness.ts';

/** An outlet's standing text is short and stands at the edge of its articles. */
const LONGEST = 700;
const LONGEST_CUED = 260;
const HEAD = 0.12;
const TAIL = 0.6;
const SENTENCES_CUED = 0.34;
const UNRELATED_OF_ONE_OUTLET = 2;
const UNRELATED_OF_ANY = 4;

type Group = readonly Passage[];

/**
 * Tells an outlet's own standing text from copied reporting: the rule that says so, or undefined. A cap on frequency could not: a wire
 * story in 60 outlets is frequent too, but the articles around it tell the same event.
 */
export function judgeStandingText(groups: readonly Group[], articles: readonly PrintedText[]): (string | undefined)[] {
  const relatedness = makeRelatedness(groups, articles);
  return groups.map((group) => judge(group, articles, relatedness));
}

function judge(group: Group, articles: readonly PrintedText[], relatedness: Relatedness): string | undefined {
  const texts = group.map(({ article, start, end }) => (articles[article] as PrintedText).text.slice(start, end));
  if (texts.some((text) => text.length > LONGEST) || !standsAtEdge(group, articles)) return undefined;
  if (tellDifferentThings(texts)) return undefined;
  if (texts.some(isCued)) return texts.some(holdsReport) ? undefined : 'repeat/sign-up-line';
  const numbers = [...new Set(group.map(({ article }) => article))];
  if (numbers.length < UNRELATED_OF_ONE_OUTLET) return undefined;
  const ofOneOutlet = shareOutlet(numbers.map((number) => articles[number] as PrintedText));
  if (!ofOneOutlet && numbers.length < UNRELATED_OF_ANY) return undefined;
  const unrelated = countUnrelated(relatedness, numbers, group);
  if (ofOneOutlet) return unrelated >= UNRELATED_OF_ONE_OUTLET ? 'repeat/standing-text' : undefined;
  return unrelated >= UNRELATED_OF_ANY ? 'repeat/over-unrelated-articles' : undefined;
}

/** One outlet prints all of the texts; that others print one of them too makes no difference. */
function shareOutlet(texts: readonly PrintedText[]): boolean {
  const [first, ...rest] = texts.map(({ articles }) => new Set(articles.map(({ source }) => source)));
  return [...(first ?? [])].some((source) => source !== '' && rest.every((sources) => sources.has(source)));
}

function standsAtEdge(group: Group, articles: readonly PrintedText[]): boolean {
  const atEdge = group.filter(({ article, start, end }) => {
    const { text } = articles[article] as PrintedText;
    return start >= TAIL * text.length || end <= HEAD * text.length || end >= text.trimEnd().length;
  });
  return atEdge.length >= 0.8 * group.length;
}

function isCued(text: string): boolean {
  const pieces = text.split(/[.!?|\n]+/u).filter((piece) => piece.trim() !== '');
  const cued = pieces.filter((piece) => standingTextCues.some(({ pattern }) => pattern.test(piece)));
  return cued.length >= SENTENCES_CUED * pieces.length || (cued.length > 0 && text.length <= LONGEST_CUED);
}

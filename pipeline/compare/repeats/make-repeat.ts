import type { Article, Occurrence, Repeat } from '../../../schemas/index.ts';
import { contentId, spanOf } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';
import { chooseOrigin } from './choose-origin.ts';
import { findChanges } from './find-changes.ts';
import type { Passage } from './passage.ts';
import { compareText, type PrintedText } from './print-texts.ts';

interface Context {
  readonly standing: string | undefined;
  readonly isOrdinary: (word: string) => boolean;
}

interface Standing {
  readonly occurrence: Occurrence;
  readonly published: string | undefined;
}

/** The record of one group of passages: where each stands, in every article that prints its text, and what differs. */
export function makeRepeat(group: readonly Passage[], printed: readonly PrintedText[], { standing, isOrdinary }: Context): Repeat {
  const standings = group.flatMap((passage) => standingsOf(passage, printed)).sort(compareStandings);
  const occurrences = standings.map(({ occurrence }) => occurrence);
  const origin = originOf(standings);
  const kind = new Set(occurrences.map(({ articleId }) => articleId)).size === 1 ? ('within' as const) : ('across' as const);
  const id = contentId(
    'repeat',
    occurrences.map(({ articleId, span }) => `${articleId} ${span.start} ${span.end}`),
  );
  const changed = standing === undefined ? changesIn(group, printed, isOrdinary) : [];
  return { id, kind, occurrences, origin, changed, boilerplate: standing !== undefined, rule: standing ?? `repeat/${kind}` };
}

/** What differs is told of the first article to print each text, so that a later copy does not stand in for it. */
function changesIn(group: readonly Passage[], printed: readonly PrintedText[], isOrdinary: (word: string) => boolean): Repeat['changed'] {
  const firsts = group.map((passage) => firstStanding(passage, printed)).sort(compareStandings);
  return findChanges(
    firsts.map(({ occurrence }) => occurrence),
    originOf(firsts),
    isOrdinary,
  );
}

function originOf(standings: readonly Standing[]): number {
  return chooseOrigin(
    standings.map(({ occurrence }) => occurrence),
    standings.map(({ published }) => published),
  );
}

function firstStanding(passage: Passage, printed: readonly PrintedText[]): Standing {
  const { articles } = printed[passage.article] as PrintedText;
  const time = ({ published }: Article) => publishedTime(published) ?? Infinity;
  return standAt(
    passage,
    articles.reduce((first, article) => (time(article) < time(first) ? article : first)),
  );
}

function standingsOf(passage: Passage, printed: readonly PrintedText[]): Standing[] {
  return (printed[passage.article] as PrintedText).articles.map((article) => standAt(passage, article));
}

function standAt({ start, end }: Passage, { id, text, published }: Article): Standing {
  return { occurrence: { articleId: id, span: spanOf(text, start, end) }, published };
}

function compareStandings({ occurrence: one }: Standing, { occurrence: other }: Standing): number {
  return compareText(one.articleId, other.articleId) || one.span.start - other.span.start;
}

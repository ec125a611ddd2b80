import type { PublishedReview } from '../../readers/published-review.ts';
import type { Conflict } from '../../schemas/index.ts';

/** How a published review meets a conflict. */
export interface Meeting {
  readonly conflict: Conflict;
  /** it asks the same question, or names one of the answers as the one that holds */
  readonly isAnswered: boolean;
}

/**
 * A review meets a conflict when it names the addresses of reports on two sides, or of one report with the same question or the words of that
 * report. Undefined when it does not.
 */
export function meet(review: PublishedReview, conflict: Conflict): Meeting | undefined {
  const named = new Set(review.appearances.map(address));
  const reports = conflict.sides.map(({ claims }) => claims.filter(({ url }) => url !== undefined && named.has(address(url))));
  const sides = reports.filter(({ length }) => length > 0).length;
  if (sides === 0) return undefined;
  const claims = [review.claim, review.claimInFull ?? ''].map(folded);
  const asksTheSame = claims.includes(folded(conflict.question));
  const quotes = reports.flat().some(({ span }) => claims.includes(folded(span.text)));
  if (sides === 1 && !asksTheSame && !quotes) return undefined;
  return { conflict, isAnswered: sides > 1 && (asksTheSame || answerOf(review, conflict) !== undefined) };
}

/** Of several conflicts the one that the review is about; undefined when that cannot be told. */
export function chooseMeeting(review: PublishedReview, meetings: readonly Meeting[]): Meeting | undefined {
  const claims = [review.claim, review.claimInFull ?? ''].map(folded);
  const same = meetings.filter(({ conflict }) => claims.includes(folded(conflict.question)));
  const answered = meetings.filter(({ isAnswered }) => isAnswered);
  const nearest = [same, answered, meetings].find(({ length }) => length > 0) ?? [];
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** The answer of a side that the review's rating gives, in the words of the side. */
export function answerOf({ rating }: PublishedReview, { sides }: Conflict): string | undefined {
  return sides.find(({ answer }) => folded(answer) === folded(rating))?.answer;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** An address without what does not change the page. */
function address(url: string): string {
  const [page = ''] = url.trim().split('#');
  return page.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
}

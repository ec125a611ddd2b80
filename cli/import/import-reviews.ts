import type { PublishedReview } from '../../readers/published-review.ts';
import { type Place, problemAt, type ReadProblem } from '../../readers/read-problem.ts';
import type { Store } from '../../store/store.ts';
import { chooseMeeting, meet, type Meeting } from './meet-conflict.ts';
import { reviewJudgement } from './review-judgement.ts';

/** A review and where it stood. */
export interface PlacedReview extends Place {
  readonly review: PublishedReview;
}

export interface ReviewCounts {
  readonly resolved: number;
  readonly noted: number;
  readonly known: number;
}

/** Keeps each review with the conflict that it meets, as a judgement. One that meets none, or several alike, is named and not kept. */
export async function importReviews(
  store: Store,
  reviews: readonly PlacedReview[],
  report: (problem: ReadProblem) => void,
): Promise<ReviewCounts> {
  const counts = { resolved: 0, noted: 0, known: 0 };
  const all = await meetAll(store, reviews);
  for (const [index, placed] of reviews.entries()) {
    const meetings = all[index] ?? [];
    const meeting = chooseMeeting(placed.review, meetings);
    if (meeting === undefined) report(unmatched(placed, meetings));
    else counts[await keep(store, placed.review, meeting)] += 1;
  }
  return counts;
}

/** One pass over the conflicts for all reviews. */
async function meetAll(store: Store, reviews: readonly PlacedReview[]): Promise<Meeting[][]> {
  const meetings = reviews.map((): Meeting[] => []);
  if (reviews.length === 0) return meetings;
  for await (const { conflict } of store.desk.cases({}, { reviewer: '' })) {
    for (const [index, { review }] of reviews.entries()) {
      const meeting = meet(review, conflict);
      if (meeting !== undefined) meetings[index]?.push(meeting);
    }
  }
  return meetings;
}

async function keep(store: Store, review: PublishedReview, meeting: Meeting): Promise<keyof ReviewCounts> {
  const judgement = reviewJudgement(review, meeting);
  if ((await store.desk.judgement(judgement.id)) !== undefined) return 'known';
  await store.saveJudgement(judgement);
  return judgement.decision === 'resolved' ? 'resolved' : 'noted';
}

function unmatched({ review, ...place }: PlacedReview, meetings: readonly Meeting[]): ReadProblem {
  const what = JSON.stringify(review.claim.slice(0, 80));
  const ids = meetings.slice(0, 5).map(({ conflict }) => conflict.id);
  const message = ids.length === 0 ? `${what} meets no conflict of the store` : `${what} meets several conflicts alike (${ids.join(', ')})`;
  const action =
    ids.length === 0 ? 'it was not kept; add the articles that it names, work, and import it again' : 'it was not kept; decide at the desk';
  return problemAt(place, 'unmatched', message, action).problem;
}

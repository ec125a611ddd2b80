/** How much each sentence speaks of each event, and which sentences open a paragraph. */
export interface Spoken {
  readonly evidence: readonly Float64Array[];
  readonly opens: readonly boolean[];
}

/** What it costs to change the event inside a paragraph, and at its beginning. */
const WITHIN = 0.3;
const BETWEEN = 0.12;

/**
 * Gives each sentence of an article to one event: the way through all sentences that has the most evidence, where a change of event
 * costs, and costs more inside a paragraph. A sentence that says nothing goes with those beside it. The first event is the article's own.
 */
export function labelSentences({ evidence, opens }: Spoken): number[] {
  const [first, ...rest] = evidence;
  if (first === undefined) return [];
  let scores = first.map((value, event) => value - (event === 0 ? 0 : BETWEEN));
  const ways = rest.map((values, index) => {
    const cost = opens[index + 1] === true ? BETWEEN : WITHIN;
    const best = largest(scores);
    const changed = (scores[best] as number) - cost;
    const way = scores.map((score, event) => (changed > score ? best : event));
    scores = values.map((value, event) => value + Math.max(scores[event] as number, changed));
    return way;
  });
  const labels = [largest(scores)];
  for (const way of ways.toReversed()) labels.push(way[labels.at(-1) as number] as number);
  return labels.reverse();
}

/** The first of equals. */
function largest(values: Float64Array): number {
  return values.reduce((best, value, index) => (value > (values[best] as number) ? index : best), 0);
}

import { compare, extract } from '../pipeline/index.ts';
import { Span, type Conflict, type Extraction } from '../schemas/index.ts';
import { readFixtures } from './read-fixtures.ts';

export const goldenFolder = 'fixtures/golden';

/** File name → its text: what the program makes of fixtures/articles today, one record a line, so that a change reads well as a diff. */
export async function makeGolden(): Promise<Map<string, string>> {
  const articles = await readFixtures();
  const extractions = articles.map(extract);
  const { repeats, stories, conflicts } = compare(articles, extractions);
  return new Map([
    ['extract.jsonl', toLines(extractions.flatMap(recordsOf))],
    ['stories.jsonl', toLines(stories)],
    ['repeats.jsonl', toLines(repeats)],
    ['conflicts.jsonl', toLines(conflicts.map(withoutIds))],
  ]);
}

/** Every record of an article; sentences are left to the corpora. */
function recordsOf({ articleId, ...stages }: Extraction): object[] {
  const { mentions, quantities, dates, attributions, claims } = stages;
  const named = { mention: mentions, quantity: quantities, date: dates, attribution: attributions, claim: claims.map(essentials) };
  return Object.entries(named).flatMap(([record, list]) => list.map((item) => ({ articleId, record, ...item })));
}

/** What a claim says, without what it repeats of the records it was made from. */
function essentials({ kind, span, subject, predicate, object, polarity, factuality, rule }: Extraction['claims'][number]): object {
  return { kind, span, subject: subject?.head, predicate, object: object?.head, polarity, factuality, rule };
}

/** Ids follow from the content that stands beside them. */
function withoutIds({ kind, outcome, question, reason, rule, sides }: Conflict): object {
  const shown = sides.map(({ answer, origins, claims }) => ({
    answer,
    origins,
    claims: claims.map(({ articleId, span }) => ({ articleId, span })),
  }));
  return { kind, outcome, question, reason, rule, sides: shown };
}

function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record, shortSpan)}\n`).join('');
}

/** A span as `words@start`. */
function shortSpan(_key: string, value: unknown): unknown {
  const span = Span.strict().safeParse(value);
  return span.success ? `${span.data.text}@${span.data.start}` : value;
}

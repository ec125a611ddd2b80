import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecordImport } from '../../cli/import/import-records.ts';
import { formats } from '../../exports/formats.ts';
import type { Article, ClusterRuling, Judgement, StoryRuling } from '../../schemas/index.ts';
import { exportRecords } from '../../store/export-records.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';

const word = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', '\n', '\u0000', '\u202e', '🚌', '=', '<'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 8,
});
const id = fc.constantFrom('a', 'b', 'c', '=d', 'é', '__proto__');
const at = fc.integer({ min: 0, max: 60 }).map((minute) => new Date(Date.UTC(2026, 0, 16, 9, minute)).toISOString());
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** As a reader would have made it: what is not known is not there. */
const known = <Row extends object>(row: Row): Row => JSON.parse(JSON.stringify(row)) as Row;

const article = fc
  .record({
    id,
    version: word,
    source: word,
    url: maybe(word),
    title: maybe(word),
    byline: maybe(word),
    published: maybe(fc.oneof(fc.constantFrom('2026-01-16', '2026-01-17'), word)),
    language: fc.constant('en'),
    text: word.map((text) => `${text} Nine towns lost power.`),
  })
  .map((row) => known(row) as Article);

const span = fc.record({ start: fc.nat(9), end: fc.nat(9), text: word });
const side = fc.record({ answer: word, claims: fc.array(fc.record({ articleId: id, span }), { minLength: 1, maxLength: 2 }) });
const seen = fc.record({
  kind: fc.constantFrom('quantity', 'date'),
  question: word,
  storyId: word,
  sides: fc.array(side, { minLength: 2, maxLength: 3 }),
});
const verdict = fc.oneof(
  fc.record({ decision: fc.constant('resolved'), answer: word }),
  fc.record({ decision: fc.constant('not-a-conflict'), dismissal: fc.constantFrom('rounding', 'update') }),
  fc.record({ decision: fc.constantFrom('confirmed', 'unresolved', 'note') }),
  fc.record({ decision: fc.constant('undone'), undoes: fc.array(word, { minLength: 1, maxLength: 2 }) }),
);
const judgement = fc
  .tuple(fc.record({ id: word, conflictId: id, rationale: word, by: word, at, batch: maybe(word), seen }), verdict)
  .map(([common, decided]) => known({ ...common, ...decided }) as unknown as Judgement);
const ruling = fc
  .record({
    id: word,
    decision: fc.constantFrom('together', 'apart', 'undone'),
    articleIds: fc.array(id, { minLength: 1, maxLength: 2 }),
    others: fc.array(id, { minLength: 1, maxLength: 2 }),
    rationale: word,
    by: word,
    at,
  })
  .map((row) => row as StoryRuling);
const pointer = fc.record({ articleId: id, span: fc.constant({ start: 0, end: 4, text: 'Nine' }) });
const clusterRuling = fc
  .record({
    id: word,
    decision: fc.constantFrom('together', 'apart', 'undone'),
    claims: fc.array(pointer, { minLength: 1, maxLength: 2 }),
    others: fc.array(pointer, { minLength: 1, maxLength: 2 }),
    rationale: word,
    by: word,
    at,
  })
  .map((row) => row as ClusterRuling);

async function exported(store: Store): Promise<string> {
  let text = '';
  for await (const piece of (await formats.jsonl.write(exportRecords(store))) as AsyncIterable<string>) text += piece;
  return text;
}

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ file: ':memory:' }, { pipeline: 1 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function importInto(store: Store, text: string): Promise<void> {
  const records = new RecordImport(store);
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    expect(await records.take(JSON.parse(line), { file: 'export', line: index + 1 })).toBeUndefined();
  }
  await records.flush();
}

test('what was exported, read back into an empty store, is exported the same; read back twice, too', async () => {
  const records = fc.record({
    articles: fc.array(article, { maxLength: 6 }),
    judgements: fc.array(judgement, { maxLength: 5 }),
    rulings: fc.array(ruling, { maxLength: 3 }),
    clusterRulings: fc.array(clusterRuling, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(records, async ({ articles, judgements, rulings, clusterRulings }) => {
      const text = await withStore(async (store) => {
        for (const one of articles) await store.accept([one]);
        for (const one of judgements) await store.saveJudgement(one);
        for (const one of rulings) await store.saveStoryRuling(one);
        for (const one of clusterRulings) await store.saveClusterRuling(one);
        return exported(store);
      });
      await withStore(async (store) => {
        await importInto(store, text);
        expect(await exported(store)).toBe(text);
        await importInto(store, text);
        expect(await exported(store)).toBe(text);
      });
    }),
    { numRuns: 25, seed: 26 },
  );
}, 120_000);

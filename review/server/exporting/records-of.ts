import type { ExportRecords, JudgedConflict } from '../../../schemas/export-records.ts';
import { type Judgement, type QueueFilter, standingOf } from '../../../schemas/index.ts';
import type { DeskCase } from '../../../store/desk.ts';
import type { Store } from '../../../store/store.ts';
import type { DeskParts } from '../parts.ts';

interface Asked {
  readonly filter: QueueFilter;
  readonly reviewer: string;
}

/** What a filter lets through, for an export; without a filter, everything that the store holds. */
export async function recordsOf({ store, site }: Pick<DeskParts, 'store' | 'site'>, { filter, reviewer }: Asked): Promise<ExportRecords> {
  const isAll = Object.values(filter).every((value) => value === undefined);
  const cases = () => store.desk.cases(filter, { reviewer });
  return {
    conflicts: { [Symbol.asyncIterator]: () => judged(cases()) },
    articles: async (ids) => found(ids, (id) => store.article(id)),
    extractions: async (ids) => found(ids, (id) => store.extraction(id)),
    judgements: isAll ? await store.judgements() : await judgementsOf(cases()),
    rulings: isAll ? await store.storyRulings() : [],
    ...(isAll && { archive: archiveOf(store) }),
    ...(site && { site }),
  };
}

async function* judged(cases: AsyncIterable<DeskCase>): AsyncGenerator<JudgedConflict> {
  for await (const { conflict, judgements } of cases) yield { conflict, standing: standingOf(conflict, judgements) };
}

async function judgementsOf(cases: AsyncIterable<DeskCase>): Promise<Judgement[]> {
  const all: Judgement[] = [];
  for await (const { judgements } of cases) all.push(...judgements);
  return all.toSorted((a, b) => a.at.localeCompare(b.at));
}

async function found<Record>(ids: readonly string[], find: (id: string) => Promise<Record | undefined>) {
  const records = new Map<string, Record>();
  for (const id of new Set(ids)) {
    const record = await find(id);
    if (record !== undefined) records.set(id, record);
  }
  return records;
}

function archiveOf(store: Store): NonNullable<ExportRecords['archive']> {
  return {
    articles: () => store.articles(),
    claims: async function* () {
      for await (const { claims } of store.extractions()) yield* claims;
    },
    stories: async () => (await store.comparison()).stories,
  };
}

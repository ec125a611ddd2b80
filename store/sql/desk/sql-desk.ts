import { Judgement, type QueueFilter } from '../../../schemas/index.ts';
import type { Asking, Desk, DeskCase } from '../../desk.ts';
import { parseRow } from '../../parse-row.ts';
import type { SqlDriver } from '../driver.ts';
import { articleFindings } from './article-findings.ts';
import { docketRowsOf } from './case-rows.ts';
import { readChanges } from './change-rows.ts';
import { decide, knownJudgements } from './decide.ts';
import { type DeskDriver, deskDriver } from './desk-driver.ts';
import { conditionsOf } from './docket-filter.ts';
import type { DocketRow } from './docket-row.ts';
import { holdConflict, releaseConflict } from './lease-rows.ts';
import { readLog } from './log-rows.ts';
import { deskHooks } from './outbox-rows.ts';
import { deskPeople } from './people-rows.ts';
import { casesOf, type DeskContext, readCases, readNext, readQueue } from './queue-rows.ts';
import { readStories } from './story-rows.ts';
import { readVersion, readVersions } from './version-rows.ts';

/** The desk in SQL, the same for every engine. */
export function makeDesk(driver: SqlDriver, now: () => number): Desk {
  const desk = deskDriver(driver, now);
  return { ...queue(desk), ...deciding(desk), ...deskPeople(desk), ...deskHooks(desk), ...articleFindings(desk) };
}

type Looking = 'queue' | 'next' | 'page' | 'cases' | 'conflictsOf' | 'stories' | 'log' | 'changes' | 'articleVersions' | 'articleVersion';

function queue({ driver, read, now }: DeskDriver): Pick<Desk, Looking> {
  const context = (): DeskContext => ({ driver, now: now() });
  return {
    queue: (filter, asking) => read((sql) => readQueue(sql, filter, asking, context())),
    next: (filter, asking) => read((sql) => readNext(sql, filter, asking, context())),
    page: (conflictId) => read(async (sql) => (await casesOf(sql, [...(await docketRowsOf(sql, [conflictId])).values()], context()))[0]),
    cases: (filter, asking) => allCases({ driver, read, now }, filter, asking),
    conflictsOf: (storyId) =>
      read(async (sql) => {
        const text = 'SELECT * FROM docket WHERE story_id = ? ORDER BY rank, conflict_id';
        return casesOf(sql, await sql.all<DocketRow>(text, [storyId]), context());
      }),
    stories: (page) => read((sql) => readStories(sql, page, driver.name)),
    log: (page) => read((sql) => readLog(sql, page, driver.name)),
    changes: (after) => read((sql) => readChanges(sql, after)),
    articleVersions: (articleId) => read((sql) => readVersions(sql, articleId, driver.name)),
    articleVersion: (articleId, version) => read((sql) => readVersion(sql, articleId, { version, name: driver.name })),
  };
}

const TOGETHER = 200;

/** Piece by piece, so that a reader that stops half-way leaves no transaction open. */
async function* allCases(
  { driver, read, now }: Omit<DeskDriver, 'write'>,
  filter: QueueFilter,
  { reviewer }: Asking,
): AsyncGenerator<DeskCase> {
  let after: readonly [number, string] | undefined;
  do {
    const context = { driver, now: now() };
    const conditions = conditionsOf(filter, { ...context, reviewer });
    const { cases, last } = await read((sql) => readCases(sql, conditions, { after, limit: TOGETHER }, context));
    yield* cases;
    after = last;
  } while (after !== undefined);
}

type Deciding = 'decide' | 'lease' | 'release' | 'judgement' | 'judgementsOf';

function deciding({ driver, read, write, now }: DeskDriver): Pick<Desk, Deciding> {
  return {
    decide: (judgements, versions) => write((sql) => decide(sql, judgements, versions, { name: driver.name, now: now() })),
    lease: (conflictId, by, ms) => write((sql) => holdConflict(sql, conflictId, { by, ms, now: now() })),
    release: (conflictId, by) => write((sql) => releaseConflict(sql, conflictId, { by, now: now() })),
    judgement: async (id) => (await read((sql) => knownJudgements(sql, [id], driver.name))).get(id),
    judgementsOf: async (batch) => {
      const text = 'SELECT body FROM judgements WHERE batch = ? ORDER BY position';
      const rows = await read((sql) => sql.all<{ body: string }>(text, [batch]));
      return rows.map(({ body }) => parseRow(body, Judgement, driver.name));
    },
  };
}

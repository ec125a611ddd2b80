import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import type { Judgement } from '../../schemas/index.ts';
import { openStore, type StorePlace } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { tempFolder } from '../readers/temp-folder.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { freshDatabase } from '../servers/fresh-database.ts';
import { needServer } from '../servers/need-server.ts';
import { startPostgres } from '../servers/start-postgres.ts';

const CONFLICTS = 240;
const PER_PROCESS = 5;
/** What is decided by the time that one of the processes is killed. */
const KILL_AFTER = 60;

jest.setTimeout(300_000);
const folder = tempFolder();

type Line = { readonly acknowledged: string } | { readonly trying: Judgement; readonly version: number };

/** A process of five reviewers, and what it said. */
class Reviewers {
  readonly lines: Line[] = [];
  readonly #child: ChildProcess;
  readonly ended: Promise<unknown>;

  constructor(place: StorePlace, name: string) {
    const args = ['tests/crash/reviewers-process.mjs', JSON.stringify(place), name, String(PER_PROCESS)];
    this.#child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: this.#child.stdout! });
    lines.on('line', (line) => this.lines.push(JSON.parse(line) as Line));
    this.ended = Promise.all([once(this.#child, 'exit'), once(lines, 'close')]);
  }

  get acknowledged(): string[] {
    return this.lines.flatMap((line) => ('acknowledged' in line ? [line.acknowledged] : []));
  }

  /** What it put in without hearing what became of it. */
  get unanswered(): Extract<Line, { trying: Judgement }>[] {
    const known = new Set(this.acknowledged);
    return this.lines.flatMap((line) => ('trying' in line && !known.has(line.trying.id) ? [line] : []));
  }

  get exitCode(): number | null {
    return this.#child.exitCode;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }
}

const conflictOf = (index: number, more: readonly string[] = []) =>
  makeConflict([[`a${index}@0:nine`, ...more], [`b${index}@0:ten`]], { id: `conflict-${index}${more.join('')}` });

/** The workers find a conflict, or find it anew with another article and under another id. */
async function find(store: Store, index: number, more: readonly string[] = []): Promise<void> {
  const conflicts = [conflictOf(index, more)];
  await store.changeGraph((graph) =>
    graph.saveNeighbourhood(`n${index}${more.join('')}`, [`a${index}`, `b${index}`], { repeats: [], stories: [], conflicts }),
  );
}

/** Until so many decisions were acknowledged, new articles come in about what is being decided. */
async function disturb(store: Store, processes: readonly Reviewers[]): Promise<void> {
  for (let index = 0; processes.flatMap(({ acknowledged }) => acknowledged).length < KILL_AFTER; index = (index + 7) % CONFLICTS) {
    await find(store, index, [`c${index}@0:nine of them`]);
    await sleep(20);
  }
}

async function keepsAll(place: StorePlace): Promise<void> {
  const store = await openStore(place, { pipeline: 1 });
  for (let index = 0; index < CONFLICTS; index += 1) await find(store, index);
  const processes = ['ana', 'ben', 'eva', 'kim'].map((name) => new Reviewers(place, name));
  const killed = processes[1]!;
  await disturb(store, processes);
  await killed.kill();
  // as a browser that got no answer does: the same judgements once more
  for (const { trying, version } of killed.unanswered) await store.desk.decide([trying], new Map([[trying.conflictId, version]]));
  await Promise.all(processes.map(({ ended }) => ended));
  expect(processes.map(({ exitCode }) => exitCode)).toEqual([0, null, 0, 0]);
  const judgements = await store.judgements();
  const ids = judgements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(processes.flatMap(({ acknowledged }) => acknowledged).filter((id) => !ids.includes(id))).toEqual([]);
  expect(killed.acknowledged.length).toBeGreaterThan(0);
  // every conflict was decided, and none twice
  expect(judgements.map(({ conflictId }) => /\d+/u.exec(conflictId)?.[0]).toSorted()).toEqual(
    Array.from({ length: CONFLICTS }, (_, index) => String(index)).toSorted(),
  );
  expect((await store.desk.queue({ status: 'confirmed' }, { reviewer: '', limit: 1 })).total).toBe(CONFLICTS);
  expect((await store.desk.log({ limit: 500 })).entries).toHaveLength(CONFLICTS);
  await store.close();
}

test('20 reviewers in four processes, one of them killed: nothing is lost or doubled, on one SQLite file', () =>
  keepsAll({ file: join(folder, 'reviewers.db') }));

test('and on PostgreSQL', async () => {
  const postgres = needServer(await startPostgres());
  if (postgres !== undefined) await keepsAll({ database: await freshDatabase(postgres.url) });
});

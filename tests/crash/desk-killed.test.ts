import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { makeToken } from '../../review/server/security/make-token.ts';
import type { Judgement } from '../../schemas/index.ts';
import { openStore } from '../../store/open-store.ts';
import { program, runProgram } from '../program.ts';
import { freePort } from '../servers/free-port.ts';

jest.setTimeout(300_000);

const REVIEWERS = 20;
const KILLS = 4;
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-killed-'));
const file = join(folder, 'news.db');
let desk: ChildProcess | undefined;
afterAll(() => {
  desk?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function startDesk(port: number): Promise<void> {
  const args = ['review', '--store', file, '--port', String(port), '--log-level', 'error'];
  desk = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}/healthz`;
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await pause(50);
}

async function killDesk(): Promise<void> {
  const closed = once(desk!, 'close');
  desk!.kill('SIGKILL');
  await closed;
}

interface Answer {
  readonly status: number;
  readonly json: { version: number; judgements: Judgement[]; items: { id: string }[]; page: { version: number } };
}

/** A reviewer who sends a request again until it is answered. */
function reviewer(port: number, token: string) {
  return async (path: string, body?: unknown): Promise<Answer> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    for (;;) {
      try {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, sent);
        return { status: answer.status, json: (await answer.json()) as Answer['json'] };
      } catch {
        await pause(30);
      }
    }
  };
}

/** Decides every conflict once, each beginning with another; gives what the desk said that it kept. */
async function decideAll(ask: ReturnType<typeof reviewer>, ids: readonly string[], first: number): Promise<Judgement[]> {
  const kept: Judgement[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const path = `/api/conflicts/${ids[(at + first) % ids.length]!}`;
    let { version } = (await ask(path)).json;
    for (;;) {
      const { status, json } = await ask(`${path}/judgements`, { decision: 'confirmed', version });
      if (status === 201) {
        kept.push(...json.judgements);
        break;
      }
      expect(status).toBe(409);
      version = json.page.version;
    }
  }
  return kept;
}

test('20 reviewers decide at once while the desk is killed again and again: nothing is lost, nothing is doubled', async () => {
  runProgram(['check', 'fixtures/articles', '--store', file]);
  const store = await openStore({ file }, { pipeline: 1 });
  const made = Array.from({ length: REVIEWERS }, (_, at) => makeToken(`r${at}`, 'reviewer'));
  for (const { token } of made) await store.desk.saveToken(token);
  const port = await freePort();
  await startDesk(port);
  const asks = made.map(({ secret }) => reviewer(port, secret));
  const ids = (await asks[0]!('/api/conflicts?limit=200')).json.items.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5);

  const progress = { isDone: false };
  let killsInMidRun = 0;
  const deciding = Promise.all(asks.map((ask, at) => decideAll(ask, ids, at))).finally(() => (progress.isDone = true));
  for (let kills = 0; kills < KILLS; kills += 1) {
    await pause(150);
    if (!progress.isDone) killsInMidRun += 1;
    await killDesk();
    await startDesk(port);
  }
  const told = (await deciding).flat();
  expect(killsInMidRun).toBeGreaterThan(0);

  const judgements = await store.judgements();
  await store.close();
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  expect(judgements.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
  const voices = judgements.map(({ by, conflictId }) => `${by} ${conflictId}`);
  expect([voices.length, new Set(voices).size]).toEqual([REVIEWERS * ids.length, REVIEWERS * ids.length]);
});

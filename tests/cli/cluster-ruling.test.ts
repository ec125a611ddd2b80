import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { ClusterRuling, Conflict } from '../../schemas/index.ts';
import { openStore } from '../../store/open-store.ts';
import { runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

jest.setTimeout(120_000);

const folder = tempFolder();
const file = join(folder, 'news.db');
const run = (...args: string[]) => runProgram([...args, '--store', file], { env: { CROSSCHECK_CONFIG: '' } });

const articles: Readonly<Record<string, string>> = {
  post: 'The flood in Orlin killed 14 people overnight, mayor Ada Verrin of Orlin said. The river Sull broke the dam of Orlin.',
  sun: 'The flood in Orlin killed 19 people, said mayor Ada Verrin. In Orlin the river Sull had broken the dam.',
  late: 'Mayor Ada Verrin of Orlin said that the flood killed 14 people when the dam on the river Sull broke in Orlin.',
};

function add(id: string): void {
  const path = join(folder, `${id}.jsonl`);
  writeFileSync(path, JSON.stringify({ id, source: id, published: '2026-05-04', text: articles[id] }));
  run('add', path);
}

function conflicts(): Conflict[] {
  run('work', '--drain');
  const lines = run('export', 'jsonl').stdout.trim().split('\n');
  return lines.filter((line) => line.startsWith('{"type":"conflict"')).map((line) => JSON.parse(line) as Conflict);
}

async function rule(ruling: ClusterRuling): Promise<void> {
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  await store.saveClusterRuling(ruling);
  await store.close();
}

test('a question that was split stays so in every later run, until that is taken back', async () => {
  add('post');
  add('sun');
  const [flood] = conflicts();
  const [claims = [], others = []] = (flood?.sides ?? []).map((side) => side.claims);
  const made = { claims, others, rationale: 'two floods', by: 'Ana' };
  await rule({ id: 'r1', decision: 'apart', at: '2026-05-05T10:00:00.000Z', ...made });
  expect(conflicts()).toEqual([]);

  add('late');
  const [fresh, ...rest] = conflicts();
  expect(rest).toEqual([]);
  const outlets = fresh?.sides.map((side) => side.claims.map(({ articleId }) => articleId).join(' ')).sort();
  expect(outlets).toEqual(['late', 'sun']);

  await rule({ id: 'r2', decision: 'undone', at: '2026-05-05T11:00:00.000Z', ...made });
  const [back] = conflicts();
  expect(back?.sides.flatMap((side) => side.claims.map(({ articleId }) => articleId)).sort()).toEqual(['late', 'post', 'sun']);
});

test('checking into a store follows what was ruled there, and explain tells of it', async () => {
  const [flood] = conflicts();
  const [claims = [], others = []] = (flood?.sides ?? []).map((side) => side.claims);
  await rule({ id: 'r3', decision: 'together', at: '2026-05-05T12:00:00.000Z', claims, others, rationale: 'one flood', by: 'Ana' });
  const path = join(folder, 'late.jsonl');
  expect(runProgram(['check', path, '--store', file]).stdout).toMatch(/ruled\s+by Ana: one flood/u);
  const [ruled] = conflicts();
  expect(run('explain', ruled?.id ?? '').stdout).toMatch(/ruling +agree .* ruled by Ana: one flood/u);
});

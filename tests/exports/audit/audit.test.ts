import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { verifyAudit } from '../../../exports/audit/verify-audit.ts';
import type { ClusterRuling, StoryRuling } from '../../../schemas/index.ts';
import { judgement, records, sampleConflict, written } from '../sample-records.ts';

const about = sampleConflict('conflict-gates');
const ruling: StoryRuling = {
  id: 'ruling-1',
  decision: 'apart',
  articleIds: ['echo'],
  others: ['post'],
  rationale: 'two weirs',
  by: 'Ben',
  at: '2031-04-12T11:00:00Z',
};
const pointer = (articleId: string) => ({ articleId, span: { start: 0, end: 4, text: 'Nine' } });
const clusterRuling: ClusterRuling = {
  id: 'cluster-ruling-1',
  decision: 'apart',
  claims: [pointer('echo')],
  others: [pointer('post')],
  rationale: 'two gauges',
  by: 'Ben',
  at: '2031-04-12T11:30:00Z',
};
const judgements = [
  judgement(about, { id: 'judgement-1', decision: 'confirmed', rationale: 'both "stand"\nthere', at: '2031-04-12T10:00:00Z' }),
  judgement(about, { id: 'judgement-2', decision: 'undone', undoes: ['judgement-1'], at: '2031-04-12T12:00:00Z' }),
];
const given = records([], [], { judgements, rulings: [ruling], clusterRulings: [clusterRuling] });

async function lines(): Promise<string[]> {
  return (await written('audit', given)).trimEnd().split('\n');
}

describe('the log', () => {
  test('has every judgement and ruling in order of time, taken back or not', async () => {
    const entries = (await lines()).map((line) => JSON.parse(line) as { entry: number; record: { type: string; id: string } });
    expect(entries.map(({ entry, record }) => [entry, record.type, record.id])).toEqual([
      [1, 'judgement', 'judgement-1'],
      [2, 'story-ruling', 'ruling-1'],
      [3, 'cluster-ruling', 'cluster-ruling-1'],
      [4, 'judgement', 'judgement-2'],
    ]);
    expect(entries[0]?.record).toEqual({ type: 'judgement', ...judgements[0] });
  });

  test('is a chain that anybody can follow with SHA-256', async () => {
    let previous = '0'.repeat(64);
    for (const line of await lines()) {
      const { hash, ...rest } = JSON.parse(line) as { hash: string; previous: string };
      expect(rest.previous).toBe(previous);
      expect(hash).toBe(createHash('sha256').update(JSON.stringify(rest)).digest('hex'));
      previous = hash;
    }
    expect(await verifyAudit(await lines())).toEqual({ entries: 4, head: previous });
  });

  test('of nothing is empty, and whole', async () => {
    expect(await written('audit', records([], []))).toBe('');
    expect(await verifyAudit([])).toEqual({ entries: 0, head: '0'.repeat(64) });
  });
});

describe('a log is broken', () => {
  test.each<[string, (all: string[]) => string[], number, RegExp]>([
    ['when a word was changed', ([first = '', ...rest]) => [first.replace('stand', 'stood'), ...rest], 1, /changed/u],
    ['when a hash was changed', ([first = '', ...rest]) => [first.replace(/.{3}"\}$/u, '000"}'), ...rest], 1, /changed/u],
    ['when a line was left out', ([first = '', , third = '']) => [first, third], 2, /does not follow/u],
    ['when the first line was left out', ([, ...rest]) => rest, 1, /does not follow/u],
    ['when lines changed places', ([first = '', second = '', third = '']) => [first, third, second], 2, /does not follow/u],
    ['when a line stands twice', ([first = '', ...rest]) => [first, first, ...rest], 2, /does not follow/u],
    ['when a line is cut off', ([first = '', second = '']) => [first, second.slice(0, 40)], 2, /no line of an audit log/u],
    ['when something else stands there', ([first = '']) => [first, '{"a":1}'], 2, /no line of an audit log/u],
    [
      'when a line was made anew with another hash',
      ([first = '', ...rest]) => {
        const body = first.replace('stand', 'stood').replace(/,"hash":.*/u, '');
        return [`${body},"hash":"${createHash('sha256').update(`${body}}`).digest('hex')}"}`, ...rest];
      },
      2,
      /does not follow/u,
    ],
  ])('%s', async (_name, change, line, broken) => {
    expect(await verifyAudit(change(await lines()))).toEqual({ line, broken: expect.stringMatching(broken) });
  });

  test('at its end only for those who know the last hash', async () => {
    const [first = '', second = ''] = await lines();
    expect(await verifyAudit([first, second])).toMatchObject({ entries: 2 });
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

/** Neither the conflicts together nor what is written of them would fit. */
const MEGABYTES = 64;
const ROWS = 100_000;

const built = pathToFileURL(resolve('dist/exports/formats.js')).href;

/** Writes conflicts that are made one at a time, and counts what comes. */
const script = (format: string) => `
  const { formats } = await import('${built}');
  const text = 'The council said that so many people were moved out. '.repeat(40);
  const claim = (id, source) => ({ claimId: 'claim-' + id, articleId: 'article-' + (id % 50), source, span: { start: 0, end: 20, text: text.slice(0, 20) } });
  const side = (id, answer) => ({ answer, origins: 1, claims: [claim(id, 'Vale Echo'), claim(id + 1, 'Tern Post')] });
  const one = (id) => ({
    conflict: { id: 'conflict-' + id, kind: 'quantity', outcome: 'conflict', question: 'How many?', score: 0.5, reason: text, rule: 'r/r', storyId: 's', sides: [side(id, '12'), side(id + 7, '15')] },
    standing: { status: 'open', decisions: [], newEvidence: [] },
  });
  const conflicts = { async *[Symbol.asyncIterator]() { for (let id = 0; id < ${ROWS / 4}; id += 1) yield one(id); } };
  const articles = async (ids) => new Map(ids.map((id) => [id, { id, version: '1', source: 'x', language: 'en', text }]));
  let [lines, bytes] = [0, 0];
  for await (const piece of await formats['${format}'].write({ conflicts, articles, judgements: [], rulings: [], clusterRulings: [] })) {
    bytes += piece.length;
    for (let at = piece.indexOf('\\n'); at >= 0; at = piece.indexOf('\\n', at + 1)) lines += 1;
  }
  console.log(JSON.stringify({ lines, bytes }));
`;

test.each([
  ['csv', ROWS + 1],
  ['jsonl', ROWS / 4 + 50],
  ['annotations', ROWS + 2],
  ['markdown', (ROWS / 4) * 14 + 3],
])(
  '%s of 100,000 reports takes little memory',
  (format, lines) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${MEGABYTES}`, '--input-type=module', '-e', script(format)],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout) as { lines: number; bytes: number };
    expect(found.lines).toBe(lines);
    expect(found.bytes).toBeGreaterThan(25_000_000);
  },
  120_000,
);

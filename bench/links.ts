import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureLink } from './measure-link.ts';
import { measureRepeats } from './measure-repeats.ts';

/** `npm run bench:links`: how fast repeated passages are found in memory, and what linking one article costs in a large store. */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, added: { type: 'string', default: '1000' } },
});
for (const passages of [20_000, 200_000]) process.stdout.write(`${JSON.stringify(measureRepeats(passages))}\n`);
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
try {
  process.stdout.write(`${JSON.stringify(await measureLink(folder, Number(values.articles), Number(values.added)))}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

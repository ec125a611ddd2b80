import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkImports, type Sources } from './architecture/check-imports.ts';
import { findCycles } from './architecture/find-cycles.ts';
import { importTable } from './architecture/import-table.ts';
import { readImports } from './architecture/read-imports.ts';

/** Folders of the design that are there; git keeps no empty ones. */
const folders = ['schemas', 'pipeline', 'readers', 'store', 'workers', 'exports', 'review', 'cli', 'bench'].filter(existsSync);

function readSources(): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  return new Map(paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]));
}

const planted = (path: string, source: string) => checkImports(new Map([[path, source]]), importTable);

describe('the project', () => {
  const sources = readSources();

  test('imports only what the table allows', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(checkImports(sources, importTable)).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(findCycles(sources)).toEqual([]);
  });
});

describe('the checker finds', () => {
  test.each([
    ['schemas/span.ts', "import { a } from '../pipeline/read.ts';"],
    ['schemas/span.ts', "import { readFile } from 'node:fs';"],
    ['pipeline/read.ts', "import { a } from '../store/sqlite.ts';"],
    ['pipeline/read.ts', "import { a } from 'node:crypto';"],
    ['pipeline/read.ts', "import winkNlp from 'wink-nlp';"],
    ['pipeline/nlp/stem.ts', "import natural from 'natural';"],
    ['pipeline/nlp/stem.ts', "import { a } from '../extract/dates/read-dates.ts';"],
    ['pipeline/extract/claims/read-claims.ts', "import { a } from '../quantities/bounds.ts';"],
    ['pipeline/extract/claims/read-claims.ts', "import type { A } from '../../read.ts';"],
    ['pipeline/extract/claims/read-claims.ts', "const a = await import('../dates/read-dates.ts');"],
    ['pipeline/compare/conflicts/find-conflicts.ts', "export { a } from '../alignment/align.ts';"],
    ['pipeline/compare/conflicts/find-conflicts.ts', "import { a } from '../../extract/dates/read-dates.ts';"],
    ['pipeline/compare/interval.ts', "import { a } from './alignment/align-claims.ts';"],
    ['pipeline/compare/conflicts/find-conflicts.ts', "import { a } from '../../compare.ts';"],
    ['readers/read-text.ts', "import { extract } from '../pipeline/index.ts';"],
    ['exports/to-csv.ts', "import { writeFileSync } from 'node:fs';"],
    ['store/sqlite.ts', "import { Queue } from 'bullmq';"],
    ['workers/queue.ts', "import Database from 'better-sqlite3';"],
    ['review/server/app.ts', "import { a } from '../workers/queue.ts';"],
    ['cli/main.ts', "import Database from 'better-sqlite3';"],
    ['cli/main.ts', "import { a } from './commands/check';"],
  ])('%s: %s', (path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });

  test('a circle of three files', () => {
    const sources = new Map([
      ['a.ts', "import { b } from './b.ts';"],
      ['b.ts', "export * from './c.ts';"],
      ['c.ts', "import { a } from './a.ts';"],
    ]);
    expect(findCycles(sources)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });
});

describe('the checker passes', () => {
  test.each([
    ['schemas/content-id.ts', "import { createHash } from 'node:crypto';"],
    ['pipeline/extract.ts', "import { readDates } from './extract/dates/read-dates.ts';"],
    ['pipeline/extract/dates/read-dates.ts', "import type { Reading } from '../../nlp/reading.ts';\nimport { months } from './months.ts';"],
    ['pipeline/compare/alignment/align-claims.ts', "import { a } from '../interval.ts';"],
    ['pipeline/nlp/stem.ts', "import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';"],
    ['workers/run-extract.ts', "import { extract } from '../pipeline/index.ts';\nimport { Queue } from 'bullmq';"],
    ['cli/main.ts', "import { Command } from 'commander';\nimport { a } from '../pipeline/compare/repeats/find-repeats.ts';"],
  ])('%s', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });

  test('a circle of types alone', () => {
    const sources = new Map([
      ['a.ts', "import type { B } from './b.ts';"],
      ['b.ts', "import { a } from './a.ts';"],
    ]);
    expect(findCycles(sources)).toEqual([]);
  });
});

test('an import of types is told from an import of values', () => {
  const source =
    "import type { A } from 'a'; import { type B } from 'b'; import { type C, d } from 'c'; export type { E } from 'e'; import 'f';";
  expect(readImports(source).map(({ from, typeOnly }) => `${from}:${String(typeOnly)}`)).toEqual([
    'a:true',
    'b:true',
    'c:false',
    'e:true',
    'f:false',
  ]);
});

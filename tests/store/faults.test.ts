import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { gather, OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle } from '../contracts/sample-run.ts';
import { tempFolder } from '../readers/temp-folder.ts';
import { mountSmallDisk } from './small-disk.ts';

const disk = mountSmallDisk(2);
if ('missing' in disk) process.stderr.write(`skipped: ${disk.missing}\n`);
const folder = join('missing' in disk ? '' : disk.folder, 'store');

const ONE_LINE = /^[^\n]+$/u;

/** Puts articles of 20 kB in until one is refused; gives back how many were acknowledged, and the error. */
async function fill(opened: OpenedStore): Promise<{ kept: number; failure: Error }> {
  for (let kept = 0; kept < 1_000; kept += 1) {
    const article = sampleArticle(`id-${String(kept).padStart(4, '0')}`, 'Nine towns. '.repeat(1_700));
    const failure = await opened.store.accept([article]).then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    if (failure !== undefined) return { kept, failure };
  }
  throw new Error('the disk did not become full');
}

function integrityOf(file: string): unknown {
  const database = new Database(file);
  const result: unknown = database.pragma('integrity_check', { simple: true });
  database.close();
  return result;
}

('missing' in disk ? describe.skip : describe)('on a small disk', () => {
  beforeEach(() => {
    mkdirSync(folder);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('a full disk is named, what was acknowledged is kept, and it goes on when there is space', async () => {
    const file = join(folder, 'store.db');
    const ballast = join(folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(600_000));
    const opened = new OpenedStore({ file });
    await opened.open();
    const { kept, failure } = await fill(opened);
    expect(failure.name).toBe('StoreError');
    expect(failure.message).toMatch(ONE_LINE);
    expect(failure.message).toContain('the disk is full; free some space');
    expect(kept).toBeGreaterThan(5);
    expect(await gather(opened.store.articles())).toHaveLength(kept);
    rmSync(ballast);
    expect(await opened.store.accept([sampleArticle('more')])).toEqual(['new']);
    expect(await opened.store.unfinished('extract')).toBe(kept + 1);
    await opened.close();
    expect(integrityOf(file)).toBe('ok');
  });

  test('a process that ends while the disk is full loses nothing that was acknowledged', async () => {
    const file = join(folder, 'again.db');
    const opened = new OpenedStore({ file });
    await opened.open();
    const { kept } = await fill(opened);
    await opened.close();
    const again = new OpenedStore({ file });
    const store = await again.open();
    expect(await gather(store.articles())).toHaveLength(kept);
    await again.close();
  });

  test('a store on a disk that only reads is refused in one line', async () => {
    if ('missing' in disk) return;
    const file = join(folder, 'readonly.db');
    const opened = new OpenedStore({ file });
    await opened.open();
    await opened.close();
    disk.setReadOnly(true);
    const failure = await new OpenedStore({ file }).open().then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    disk.setReadOnly(false);
    expect(failure?.name).toBe('StoreError');
    expect(failure?.message).toMatch(ONE_LINE);
    expect(failure?.message).toMatch(/it may not be written to|it cannot be opened/u);
  });
});

// root may write to any file
(process.getuid?.() === 0 ? test.skip : test)(
  'a file that may not be written to can be read; what is put in is refused in one line',
  async () => {
    const file = join(tempFolder(), 'store.db');
    const opened = new OpenedStore({ file });
    await (await opened.open()).accept([sampleArticle('a')]);
    await opened.close();
    chmodSync(file, 0o444);
    const again = new OpenedStore({ file });
    const store = await again.open();
    expect(await gather(store.articles())).toEqual([sampleArticle('a')]);
    await expect(store.accept([sampleArticle('b')])).rejects.toThrow(/^[^\n]*: it may not be written to; check its permissions$/u);
    await again.close();
  },
);

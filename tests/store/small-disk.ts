import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A disk of a few megabytes in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** from then on it only reads, or writes again */
  setReadOnly(readOnly: boolean): void;
}

/** Mounts a small disk, which goes after the tests; says why not where that is not allowed: only root may, and not in every container. */
export function mountSmallDisk(megabytes: number): SmallDisk | { readonly missing: string } {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { missing: 'only root on Linux may mount a small disk to fill up' };
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-disk-'));
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', `${options}size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  try {
    mount('');
  } catch (error) {
    rmdirSync(folder);
    return { missing: `a small disk to fill up cannot be mounted: ${(error as Error).message.trim().replaceAll('\n', ' ')}` };
  }
  afterAll(() => {
    execFileSync('umount', ['-l', folder]);
    rmdirSync(folder);
  });
  return { folder, setReadOnly: (readOnly) => mount(`remount,${readOnly ? 'ro' : 'rw'},`) };
}

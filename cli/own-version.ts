import { readFileSync } from 'node:fs';

/** The program's version, of package.json: it stands two folders above the built file. */
export function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

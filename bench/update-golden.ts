import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenFolder, makeGolden } from './make-golden.ts';

/** The only way the golden files change: `npm run test:update`, then read the diff. */
mkdirSync(goldenFolder, { recursive: true });
for (const [name, text] of await makeGolden()) {
  writeFileSync(`${goldenFolder}/${name}`, text);
  process.stderr.write(`${goldenFolder}/${name}: ${text.split('\n').length - 1} records\n`);
}

import { writeFileSync } from 'node:fs';
import { measureFigures } from './measure-figures.ts';
import { readResults, RESULTS_FILE, writePage } from './write-page.ts';

/** `npm run bench:figures`: what quantities and dates cost, put into bench/results.json without measuring the rest again. */
writeFileSync(RESULTS_FILE, `${JSON.stringify({ ...readResults(), figures: await measureFigures() }, null, 2)}\n`);
writePage();

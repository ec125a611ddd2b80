import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Results } from './describe-results.ts';
import { measureFigures } from './measure-figures.ts';
import { measureQuality, measureStages } from './measure-quality.ts';
import { measureSpeed } from './measure-speed.ts';
import { RESULTS_FILE, writePage } from './write-page.ts';

const ARTICLES = 1_000;

/** `npm run bench`: how fast and how good the built program is, kept in bench/results.json and bench/RESULTS.md. */
const speed = await measureSpeed(ARTICLES);
const machine = `${cpus().length} cores, Node ${process.version}`;
const results: Results = { machine, speed, figures: await measureFigures(), quality: { ...measureQuality(), ...(await measureStages()) } };
writeFileSync(RESULTS_FILE, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(writePage());

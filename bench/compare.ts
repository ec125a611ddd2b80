import { measureCompare } from './measure-compare.ts';

/** `npm run bench:compare`: what comparing the articles of one event costs, once they are read. */
process.stdout.write(`${JSON.stringify(await measureCompare(Number(process.argv[2] ?? '2000')))}\n`);

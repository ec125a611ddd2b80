import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL, URL } from 'node:url';

/**
 * `node reviewers-process.mjs '{"file":"store.db"}' name 5`: five reviewers, each of whom takes the next conflict, decides on it and goes
 * on until none is open. What one is about to put in, and what was acknowledged, goes to standard output, a JSON line each.
 */
const program = pathToFileURL(resolve(process.env.CROSSCHECK_PROGRAM ?? 'dist/cli/main.js'));
const load = (path) => import(new URL(`../${path}`, program).href);
const { openStore } = await load('store/open-store.js');
const { seenOf } = await load('schemas/index.js');

// it goes with the test
process.stdin.on('close', () => process.exit(1)).resume().unref();

const [, , place, name, count] = process.argv;
const store = await openStore(JSON.parse(place), { pipeline: 1 });
const { desk } = store;
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function review(by) {
  for (let made = 0; ; made += 1) {
    const item = await desk.next({ status: 'open' }, { reviewer: by });
    if (item === undefined) return;
    const lease = await desk.lease(item.id, by, 1_000);
    if (lease?.by !== by) continue;
    const page = await desk.page(item.id);
    if (page === undefined || page.judgements.length > 0) continue;
    const { conflict, version } = page;
    const at = new Date().toISOString();
    const seen = seenOf(conflict);
    const judgement = { id: `${by} ${made}`, conflictId: conflict.id, decision: 'confirmed', rationale: '', by, at, seen };
    say({ trying: judgement, version });
    const { kept } = await desk.decide([judgement], new Map([[conflict.id, version]]));
    if (kept.length > 0) say({ acknowledged: judgement.id });
  }
}

await Promise.all(Array.from({ length: Number(count) }, (_, index) => review(`${name} ${index}`)));
await store.close();

import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL, URL } from 'node:url';

/** `node poison-worker.mjs store.db`: works until nothing is left to do, with threads that poisoned articles end. */
const program = pathToFileURL(resolve(process.env.CROSSCHECK_PROGRAM ?? 'dist/cli/main.js'));
const load = (path) => import(new URL(`../${path}`, program).href);
const { openStore } = await load('store/open-store.js');
const { PIPELINE_VERSION } = await load('pipeline/version.js');
const { openMemoryQueue } = await load('workers/queues/memory-queue.js');
const { ThreadPool } = await load('workers/threads/thread-pool.js');
const { Worker } = await load('workers/worker.js');

const store = await openStore({ file: process.argv[2] }, { pipeline: PIPELINE_VERSION });
const pool = new ThreadPool({ threads: 2, thread: new URL('poison-thread.mjs', import.meta.url) });
const events = { done: () => undefined, trouble: () => undefined, refilled: () => undefined };
const worker = new Worker({ store, queue: openMemoryQueue(), pool, events });
await worker.start();
await worker.drained();
await worker.stop();
await store.close();

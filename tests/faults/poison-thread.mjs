import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL, URL } from 'node:url';
import { parentPort } from 'node:worker_threads';

/** Does the work of a thread, but for articles with a marker in them: then it does what the marker says. */
const program = pathToFileURL(resolve(process.env.CROSSCHECK_PROGRAM ?? 'dist/cli/main.js'));
const { threadJobs } = await import(new URL('../workers/threads/thread-jobs.js', program).href);

const MARKER = /POISON (\w+) (\w+)/u;

const deeds = {
  throw: () => {
    throw new Error('thrown on purpose');
  },
  // waits for what never comes
  hang: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  block: () => {
    for (;;);
  },
  memory: () => {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  },
  exit: () => process.exit(3),
  // as when the machine's memory runs out: it takes the whole process
  kill: () => process.kill(process.pid, 'SIGKILL'),
};

parentPort.on('message', ({ kind, input }) => {
  const [, stage, deed] = MARKER.exec(JSON.stringify(input)) ?? [];
  try {
    if (stage === kind) deeds[deed]();
    parentPort.postMessage({ value: threadJobs[kind](input) });
  } catch (error) {
    parentPort.postMessage({ failure: error.message });
  }
});
parentPort.postMessage('ready');

import process from 'node:process';
import { parentPort } from 'node:worker_threads';

/** Does what an article's text says: hang, throw, exit, exhaust memory, or answer. */
const deeds = {
  hang: () => {
    for (;;);
  },
  throw: () => {
    throw new Error('thrown on purpose');
  },
  exit: () => process.exit(3),
  memory: () => {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  },
  print: () => process.stdout.write('not data\n'),
};

parentPort.on('message', ({ input: article }) => {
  deeds[article.text]?.();
  parentPort.postMessage({ value: JSON.stringify({ articleId: article.id }) });
});
parentPort.postMessage('ready');

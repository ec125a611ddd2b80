import { parentPort } from 'node:worker_threads';
import { extract } from '../pipeline/index.ts';
import type { Article } from '../schemas/index.ts';

/** A thread of the pool: articles in, JSON lines out. JSON is cheaper to hand over than a tree of objects, and is what is written. */
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractOne(article));
});
parentPort?.postMessage('ready');

function extractOne(article: Article): { json: string } | { failure: string } {
  try {
    return { json: JSON.stringify(extract(article)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

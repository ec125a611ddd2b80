import { parentPort } from 'node:worker_threads';
import type { Article } from '../schemas/index.ts';
import { extractJson } from './extract-json.ts';

/** A thread of the pool: articles in, JSON lines out. JSON is cheaper to hand over than a tree of objects, and is what is written. */
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractJson(article));
});
parentPort?.postMessage('ready');

import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

// recheck's other engines are a Java archive and native programs, which are not installed
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** A proof where the pattern is small enough for one, else a short trial: the clock has the last word on all that is not proven. */
const effort = {
  timeout: 2_000,
  maxNFASize: 8_000,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 30,
  crossoverSize: 8,
  mutationSize: 15,
  maxIteration: 3,
};

parentPort.postMessage(workerData.map(({ source, flags }) => checkSync(source, flags, effort)));

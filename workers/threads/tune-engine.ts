import { setFlagsFromString } from 'node:v8';

/** The engine (of Node 20) with which this was measured; others choose for themselves. */
const MEASURED = '11.';

const FLAGS = [
  // Bytes of bytecode run before a function is thought of as hot; 132 KB unless told. The pipeline is many small functions with few
  // hot ones: recompiling them on every guess takes as long as extracting the first few hundred articles, in each thread anew.
  '--interrupt-budget=600000',
  // How much a heap may grow before it is cleared; several times its size unless told, in each thread. What lives is a third of that.
  '--heap-growing-percent=40',
];

/** Makes V8 slower to optimise and quicker to clear up. */
export function tuneEngine(): void {
  if (process.versions.v8.startsWith(MEASURED)) FLAGS.forEach((flag) => setFlagsFromString(flag));
}

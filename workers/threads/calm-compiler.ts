import { setFlagsFromString } from 'node:v8';

/** The engine (of Node 20) with which this was measured; others choose for themselves. */
const MEASURED = '11.';
/** Bytes of bytecode run before a function is thought of as hot; 132 KB unless told. */
const BUDGET = 600_000;

/**
 * Makes V8 slower to optimise. The pipeline is many small functions with few hot ones: recompiling them on every guess takes
 * as long as extracting the first few hundred articles, in each thread anew.
 */
export function calmCompiler(): void {
  if (process.versions.v8.startsWith(MEASURED)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

import type { Comparison } from '../schemas/index.ts';
import { loadVerifier } from './load-verifier.ts';
import type { ProblemLog } from './problem-log.ts';

type Reconsider = (comparison: Comparison) => Promise<Comparison>;

const unchanged: Reconsider = (comparison) => Promise.resolve(comparison);

/** What the model of `--second-opinion` makes of a comparison; where it is missing or fails, the scores stay, and a message says so. */
export async function secondOpinion(folder: string | undefined, log: ProblemLog): Promise<Reconsider> {
  if (folder === undefined) return unchanged;
  const orElse = (error: unknown): void => {
    const message = `there is no second opinion: ${(error as Error).message}`;
    log.report({ file: folder, code: 'no-second-opinion', message, action: 'the scores stay as they are' });
  };
  const verify = await loadVerifier(folder).catch(orElse);
  if (verify === undefined) return unchanged;
  const { reconsider } = await import('../pipeline/index.ts');
  return async (comparison) => {
    const conflicts = await reconsider(comparison.conflicts, verify).catch(orElse);
    return conflicts === undefined ? comparison : { ...comparison, conflicts };
  };
}

import { randomBytes } from 'node:crypto';

/** An id for what is done in one action: `makeBatchId()` → `'batch-5f0c3a9d12ab'`. */
export function makeBatchId(): string {
  return `batch-${randomBytes(6).toString('hex')}`;
}

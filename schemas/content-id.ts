import { hash } from 'node:crypto';

/**
 * An id that depends on content alone, so that the same input gives the same id on every machine.
 * `contentId('claim', ['a1', 'quantity', '12-40'])` → `'claim-5f0c…'` (12 hexadecimal digits).
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  return `${prefix}-${hash('sha256', parts.join('\u0000')).slice(0, 12)}`;
}

import { createHash } from 'node:crypto';

/**
 * An id that depends on content alone, so that the same input gives the same id on every machine.
 * `contentId('claim', ['a1', 'quantity', '12-40'])` → `'claim-5f0c…'` (12 hexadecimal digits).
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `${prefix}-${digest.slice(0, 12)}`;
}

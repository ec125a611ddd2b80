import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** A secret that cannot be guessed, as text that fits a header: 256 bits in base64url. */
export function makeSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is kept of a secret: whoever reads the store cannot use it. A secret of 256 bits needs no salt. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret);
}

/** A code that only a holder of the key can make of a text. */
export function sign(key: string, text: string, encoding: 'base64url' | 'hex' = 'base64url'): string {
  return createHmac('sha256', key).update(text).digest(encoding);
}

/** Are two secrets the same? Takes as long wherever they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(one)), Buffer.from(hashSecret(other)));
}

import { randomBytes } from 'node:crypto';
import { COST, derive, writeRecord } from './password-record.ts';

const SALT_BYTES = 16;

/** What is kept of a password. `await hashPassword('…')` → `'scrypt$32768$8$3$…$…'`, another each time. */
export async function hashPassword(password: string): Promise<string> {
  const how = { ...COST, salt: randomBytes(SALT_BYTES) };
  return writeRecord({ ...how, hash: await derive(password, how) });
}

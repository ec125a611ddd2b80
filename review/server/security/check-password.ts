import { timingSafeEqual } from 'node:crypto';
import { COST, derive, HASH_BYTES, readRecord } from './password-record.ts';

/** Nobody's: for a name that nobody has, the same work is done, so that the time does not tell who has an account. */
const NOBODY = { ...COST, salt: Buffer.alloc(16), hash: Buffer.alloc(HASH_BYTES) };

/** Is it the password of this record? Without a record it takes as long, and is false. */
export async function checkPassword(password: string, record: string | undefined): Promise<boolean> {
  const read = record === undefined ? undefined : readRecord(record);
  const { hash, ...how } = read ?? NOBODY;
  const isSame = timingSafeEqual(await derive(password, how), hash);
  return isSame && read !== undefined;
}

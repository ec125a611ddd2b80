import { scrypt } from 'node:crypto';

/**
 * How passwords are kept: `scrypt$N$r$p$salt$hash`, both in base64url. The parameters are OWASP's of 32 MiB a try, so that several
 * people who log in at once do not take the memory of a small machine.
 */
export interface PasswordRecord {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

export const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
export const HASH_BYTES = 32;
/** What a record may ask for: one that somebody wrote into the store must not take the machine. */
const MOST = { N: 2 ** 20, r: 32, p: 16 } as const;

const SHAPE = /^scrypt\$(?<N>\d{1,7})\$(?<r>\d{1,2})\$(?<p>\d{1,2})\$(?<salt>[\w-]{16,100})\$(?<hash>[\w-]{43})$/;

export function writeRecord({ N, r, p, salt, hash }: PasswordRecord): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** The parts of a record; undefined for what is none. */
export function readRecord(text: string): PasswordRecord | undefined {
  const groups = SHAPE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const [N, r, p] = [Number(groups['N']), Number(groups['r']), Number(groups['p'])];
  if (N > MOST.N || r > MOST.r || p > MOST.p) return undefined;
  return { N, r, p, salt: bytes(groups['salt']), hash: bytes(groups['hash']) };
}

function bytes(text: string | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64url');
}

/** The hash of a password. Two ways to type one letter with an accent are one password. */
export function derive(password: string, { N, r, p, salt }: Omit<PasswordRecord, 'hash'>): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}

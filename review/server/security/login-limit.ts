/** So many tries in a window of time; a log-in that succeeds gives those of the name at this address back. */
const WINDOW_MS = 15 * 60_000;
const MOST = { pair: 5, address: 50, name: 100 } as const;
/** Beyond that the oldest are forgotten: many addresses must not fill the memory. */
const MOST_KEYS = 10_000;
/** So many passwords are checked at once, each in 32 MiB; the others are told to come again. */
const MOST_AT_ONCE = 8;

interface Tries {
  readonly since: number;
  count: number;
}

/** Slows down who guesses passwords: a name from one address, one address with many names, many addresses with one name. */
export class LoginLimit {
  readonly #now: () => number;
  readonly #tries = new Map<string, Tries>();
  #checking = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a try, before the password is looked at; gives the seconds to wait when there were too many, else 0. */
  begin(name: string, address: string): number {
    const kinds = Object.entries(keysOf(name, address)) as [keyof typeof MOST, string][];
    const full = kinds.map(([kind, key]) => this.#left(key, MOST[kind])).filter((left) => left > 0);
    if (full.length > 0) return Math.ceil(Math.max(...full) / 1_000);
    if (this.#checking >= MOST_AT_ONCE) return 1;
    for (const [, key] of kinds) this.#count(key);
    this.#checking += 1;
    return 0;
  }

  /** Says how the try that was begun ended. */
  end(name: string, address: string, { isRight }: { readonly isRight: boolean }): void {
    this.#checking -= 1;
    if (isRight) for (const key of Object.values(keysOf(name, address))) this.#giveBack(key);
    if (isRight) this.#tries.delete(keysOf(name, address).pair);
  }

  /** Milliseconds until a key may try again, 0 when it may now. */
  #left(key: string, most: number): number {
    const tries = this.#tries.get(key);
    if (tries === undefined) return 0;
    const left = tries.since + WINDOW_MS - this.#now();
    if (left <= 0) this.#tries.delete(key);
    return left > 0 && tries.count >= most ? left : 0;
  }

  #count(key: string): void {
    const tries = this.#tries.get(key);
    if (tries !== undefined) tries.count += 1;
    else this.#tries.set(key, { since: this.#now(), count: 1 });
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > MOST_KEYS && oldest !== undefined) this.#tries.delete(oldest);
  }

  #giveBack(key: string): void {
    const tries = this.#tries.get(key);
    if (tries !== undefined) tries.count -= 1;
  }
}

function keysOf(name: string, address: string): Record<keyof typeof MOST, string> {
  const who = name.normalize('NFKC').toLowerCase();
  return { pair: JSON.stringify([who, address]), address: `address ${address}`, name: `name ${who}` };
}

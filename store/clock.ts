/**
 * A clock that is set once, by the database, and then only runs forward: leases and delays do not notice when somebody sets this
 * machine's clock. Milliseconds since 1970.
 */
export function startClock(setTo: number, elapsed: () => number = () => performance.now()): () => number {
  const began = elapsed();
  return () => Math.floor(setTo + elapsed() - began);
}

import { useEffect, useRef } from 'preact/hooks';

/** Workers take their time; who waits for them need not hear of it at once. */
const every = 4_000;

/** Asks again now and then, as long as something is awaited. */
export function useWhile(isAwaited: boolean, ask: () => void): void {
  const current = useRef(ask);
  current.current = ask;
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(() => current.current(), every);
    return () => clearInterval(timer);
  }, [isAwaited]);
}

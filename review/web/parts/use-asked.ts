import { useCallback, useEffect, useState } from 'preact/hooks';
import { errorWords } from '../api/refused.ts';

/** An answer of the server that is on its way, here, or refused. */
export interface Asked<T> {
  readonly value?: T;
  readonly problem?: string;
  readonly set: (value: T) => void;
  readonly again: () => void;
}

/** Asks the server for what a screen shows, and again when `key` changes; an answer that comes too late is dropped. */
export function useAsked<T>(ask: () => Promise<T>, key: string): Asked<T> {
  const [state, setState] = useState<{ key: string; value?: T; problem?: string }>({ key });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => isWanted && setState({ key, value }),
      (error: unknown) => isWanted && setState((former) => ({ ...former, key, problem: errorWords(error) })),
    );
    return () => void (isWanted = false);
  }, [key, turn]);
  const set = useCallback((value: T) => setState({ key, value }), [key]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  const current = state.key === key ? state : { key };
  return {
    ...(current.value !== undefined && { value: current.value }),
    ...(current.problem !== undefined && { problem: current.problem }),
    set,
    again,
  };
}

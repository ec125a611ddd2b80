import { useEffect, useState } from 'preact/hooks';
import { desk } from '../api/desk.ts';

/** A lease is asked for again when half of its time is over, and at least so often. */
const longest = 60_000;
const shortest = 5_000;

/** Says that somebody works on a conflict, as long as it is open; gives the name of another who already does. */
export function useLease(id: string | undefined, name: string, isWanted: boolean): string | undefined {
  const [holder, setHolder] = useState<string>();
  useEffect(() => {
    if (id === undefined || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const hold = async () => {
      const lease = await desk.lease(id).catch(() => undefined);
      if (!isOpen) return;
      setHolder(lease === undefined || lease.by === name ? undefined : lease.by);
      const left = lease === undefined ? longest : Date.parse(lease.until) - Date.now();
      timer = setTimeout(() => void hold(), Math.min(longest, Math.max(shortest, left / 2)));
    };
    void hold();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      desk.release(id).catch(() => undefined);
    };
  }, [id, name, isWanted]);
  return holder;
}

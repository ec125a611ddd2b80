import { useRef } from 'preact/hooks';

/** A form behind a heading: `open` shows it and goes to its first field. */
export function useDrawer() {
  const drawer = useRef<HTMLDetailsElement>(null);
  const open = () => {
    if (drawer.current === null) return;
    drawer.current.open = true;
    // what it holds is there after the next drawing
    setTimeout(() => {
      drawer.current?.scrollIntoView({ block: 'nearest' });
      drawer.current?.querySelector<HTMLElement>('input, select')?.focus();
    });
  };
  return { drawer, open };
}

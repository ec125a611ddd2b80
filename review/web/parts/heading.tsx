import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a screen: it takes the focus and the window's title when the screen opens, so that nobody is left at the old place. */
export function Heading({ title, focusKey, children }: { title: string; focusKey: string | undefined; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Crosscheck`;
  }, [title]);
  useEffect(() => {
    if (focusKey === undefined) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [focusKey]);
  return (
    <h1 tabIndex={-1} ref={heading} dir="auto">
      {children ?? title}
    </h1>
  );
}

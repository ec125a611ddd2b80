import type { ComponentChildren } from 'preact';
import { Problem, Waiting } from './problem.tsx';

interface Props<T> {
  readonly name: string;
  readonly empty: string;
  readonly pages: {
    readonly items?: readonly T[] | undefined;
    readonly problem?: string | undefined;
    again: () => void;
    more: (() => void) | undefined;
  };
  readonly row: (item: T) => ComponentChildren;
}

/** A long list with a way to read on. */
export function PageList<T>({ name, empty, pages: { items, problem, again, more }, row }: Props<T>) {
  return (
    <>
      {problem !== undefined && <Problem words={problem} again={again} />}
      {items === undefined && problem === undefined && <Waiting />}
      {items?.length === 0 && <p class="nothing">{empty}</p>}
      {items !== undefined && items.length > 0 && (
        <ol class="long-list" aria-label={name}>
          {items.map(row)}
        </ol>
      )}
      {more !== undefined && (
        <button type="button" class="button" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}

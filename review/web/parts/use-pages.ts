import { useState } from 'preact/hooks';
import { errorWords } from '../api/refused.ts';
import { useDesk } from './desk-context.ts';
import { useAsked } from './use-asked.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

/** A list that is read page by page; it begins anew when `key` changes. */
export function usePages<T>(read: (cursor?: string) => Promise<Page<T>>, key: string) {
  const { actions } = useDesk();
  const { value: first, problem, again } = useAsked(() => read(), key);
  const [rest, setRest] = useState<{ first: Page<T>; page: Page<T> }>();
  const later = rest !== undefined && rest.first === first ? rest.page : undefined;
  const next = later === undefined ? first?.next : later.next;
  const more = () => {
    if (first === undefined) return;
    read(next).then(
      (page) => setRest({ first, page: { ...page, items: [...(later?.items ?? []), ...page.items] } }),
      (error: unknown) => actions.say(errorWords(error)),
    );
  };
  const items = first === undefined ? undefined : [...first.items, ...(later?.items ?? [])];
  return { items, problem, again, more: next === undefined ? undefined : more };
}

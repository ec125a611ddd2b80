import { keyWords } from '../keys/key-of.ts';

/** The key of a button, beside its words. Screen readers have it from `aria-keyshortcuts`. */
export function KeyHint({ name }: { name: string }) {
  return (
    <kbd class="hint" aria-hidden="true">
      {keyWords(name)}
    </kbd>
  );
}

/** How ARIA writes a key. `shortcut('shift+u')` → `'Shift+U'`. */
export function shortcut(name: string): string {
  if (name.startsWith('shift+')) return `Shift+${name.slice(-1).toUpperCase()}`;
  return name.length === 1 ? name.toUpperCase() : name;
}

/** What of a keyboard event counts here. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/**
 * The name of a stroke, undefined when it belongs to the browser: with ctrl, alt or meta, or while a word is being composed.
 * `keyOf({key: 'U', shiftKey: true, …})` → `'shift+u'`; with caps lock on and no shift it is `'u'`.
 */
export function keyOf(stroke: Stroke): string | undefined {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.isComposing) return undefined;
  const { key, shiftKey } = stroke;
  if (!/^\p{L}$/u.test(key)) return key;
  return shiftKey ? `shift+${key.toLowerCase()}` : key.toLowerCase();
}

/** How a key is written for a reader. `keyWords('shift+u')` → `'Shift + U'`. */
export function keyWords(key: string): string {
  if (key.startsWith('shift+')) return `Shift + ${key.slice('shift+'.length).toUpperCase()}`;
  if (key === 'Escape') return 'Esc';
  return /^\p{L}$/u.test(key) ? key.toUpperCase() : key;
}

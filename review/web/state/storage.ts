const prefix = 'crosscheck.';

/** A text kept in this browser; undefined when there is none, or when the browser keeps nothing. */
export function read(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it. A browser that keeps nothing is no reason to stop. */
export function write(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    // storage is full or forbidden: the draft lives as long as the page
  }
}

/** A setting that cannot be used. The message is one line: where it came from, what is wrong, what is expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(origin: string, wrong: string, expected: string) {
    super(oneLine(`${origin}: ${wrong}; expected ${expected}`));
  }
}

/**
 * A value as a message may show it: `showValue('eighty')` → `'"eighty"'`. What may hold a password is not shown at all:
 * `showValue('redis://:secret@cache')` → `'the value'`.
 */
export function showValue(value: unknown): string {
  const shown = JSON.stringify(value) as string | undefined;
  if (shown === undefined || /@|:\/\//u.test(shown)) return 'the value';
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

/** Values come from outside: a line break or a control character could pass for a line of the program's own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

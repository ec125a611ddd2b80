import { InvalidArgumentError } from 'commander';

/** A usage error on one line: `usageError("error: unknown option '--x'\n", 'check')` → `crosscheck: unknown option '--x'; see "crosscheck check --help"`. */
export function usageError(text: string, command?: string): string {
  const message = text
    .trim()
    .replace(/^error: /u, '')
    .replaceAll(/\s+/gu, ' ');
  const help = ['crosscheck', ...(command === undefined ? [] : [command]), '--help'].join(' ');
  return `crosscheck: ${message}; see "${help}"\n`;
}

/** For an option that takes one value: of two, one would go unheeded. */
export function once(): (value: string) => string {
  let isGiven = false;
  return (value) => {
    if (isGiven) throw new InvalidArgumentError('It may be given once.');
    isGiven = true;
    return value;
  };
}

import { TOKEN_LIMIT, RUN_LIMIT } from './caps.ts';

const longRun = new RegExp(String.raw`(\S)\1{${RUN_LIMIT},}`, 'gu');
const longToken = new RegExp(String.raw`\S{${TOKEN_LIMIT + 1},}`, 'gu');

/**
 * Blanks out what no newspaper prints and every tagger chokes on: runs of one character and endless "words".
 * The result has the same length, so offsets hold. `maskJunk('so' + 'o'.repeat(99))` → 101 spaces.
 */
export function maskJunk(text: string): string {
  const blank = (junk: string) => ' '.repeat(junk.length);
  return text.replace(longToken, blank).replace(longRun, blank);
}

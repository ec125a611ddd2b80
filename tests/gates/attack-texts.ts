import type { Diagnostics } from 'recheck';

type Attack = NonNullable<Extract<Diagnostics, { status: 'vulnerable' }>['attack']>;

/** A checker's attack, as long as the text may be. */
export function stretchAttack({ pumps, suffix }: Attack, length: number): string {
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / pumped));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

const STOCK = [' ', '\n', 'a', 'A', '7', '.', ',', '-', "'", '’', '"', '(', '$', '<', '_', 'Aa ', 'a ', '7 '];
/** What makes a pattern that ran to the end of the text turn back. */
const ENDINGS = ['', '!', ',', '\n', 'a', '7', '>'];

/**
 * Texts of nothing but one or two characters, or of one word of the pattern, with endings on which it may fail.
 * `/\bat least\b/` → "at at at at", "least least", "a-a-a-a!", …
 */
export function pumpTexts(source: string, length: number): string[] {
  const words = [...new Set(source.match(/\p{L}{2,}/gu))];
  const pumps = [
    ...STOCK.flatMap((first) => STOCK.map((second) => first + second)),
    ...STOCK,
    ...words.flatMap((word) => [word, `${word} `]),
  ];
  return pumps.flatMap((pump) => ENDINGS.map((ending) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + ending));
}

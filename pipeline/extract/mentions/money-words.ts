import type { Token } from '../../nlp/reading.ts';
import type { Piece } from './split-group.ts';

const MONEY_AFTER = /^(?:[$£€¥]|dollars?)$/u;

/** "US$75 million", "5,000 US dollars" and "BND1,000" name no country and nobody. */
export function isMoney(tokens: readonly Token[], { from, to, known }: Piece): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (last === undefined) return false;
  if (next !== undefined && MONEY_AFTER.test(next.text)) return known?.kind === 'place' || last.end === next.start;
  return from === to - 1 && /^\p{Lu}{1,4}\d+$/u.test(last.text) && (last.text.length > 5 || beforeThousands(next, tokens[to + 1]));
}

/** ",000" · " 000" */
const beforeThousands = (next: Token | undefined, second: Token | undefined) =>
  /^\d{3}/u.test((next?.text === ',' ? second : next)?.text ?? '');

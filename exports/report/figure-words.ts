import type { Quantity } from '../../schemas/index.ts';

const scales = [
  { size: 1e12, name: ' trillion' },
  { size: 1e9, name: ' billion' },
  { size: 1e6, name: ' million' },
] as const;

/** A number for a reader, the same in every locale. `numberWords(1250)` → `'1,250'`; `numberWords(2_500_000)` → `'2.5 million'`. */
export function numberWords(value: number): string {
  const scale = scales.find(({ size }) => Math.abs(value) >= size);
  const shown = scale === undefined ? value : value / scale.size;
  if (!Number.isFinite(shown) || Math.abs(shown) >= 1e6) return String(value);
  const [whole = '0', fraction] = String(Number(shown.toFixed(4))).split('.');
  return `${groupDigits(whole)}${fraction === undefined ? '' : `.${fraction}`}${scale?.name ?? ''}`;
}

function groupDigits(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return sign + groups.join(',');
}

const boundWords: Readonly<Record<Quantity['bound'], string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'fewer than ',
  '<=': 'at most ',
};

export type Figure = Pick<Quantity, 'value' | 'low' | 'high' | 'bound'>;

/** A figure in words: `{value: 58, bound: '>='}` → `'at least 58'`; `{value: null, low: 20, high: 30}` → `'20 to 30'`. */
export function figureWords({ value, low, high, bound }: Figure): string {
  if (value !== null) return boundWords[bound] + numberWords(value);
  if (low !== undefined && high !== undefined) return `${numberWords(low)} to ${numberWords(high)}`;
  if (low !== undefined) return `at least ${numberWords(low)}`;
  return high === undefined ? 'no figure' : `at most ${numberWords(high)}`;
}

import { MORE_THAN_REACHES } from '../../schemas/index.ts';
import type { Figure } from './figure-words.ts';

/** The values that a figure allows; an end that is undefined is open. */
export type Reach = { readonly from: number | undefined; readonly to: number | undefined };

/** How far a figure reaches. "at least 58" → from 58, open; "more than 130" → 130 to 260; "up to 50" → open, to 50. */
export function reachOf(figure: Figure): Reach {
  const { value, low, high, bound } = figure;
  if (value === null) return { from: finite(low), to: finite(high) };
  if (isMoreThan(figure)) return { from: value, to: value + Math.abs(value) * (MORE_THAN_REACHES - 1) };
  return { from: bound.startsWith('<') ? undefined : value, to: bound === '>=' ? undefined : value };
}

function finite(end: number | undefined): number | undefined {
  return Number.isFinite(end) ? end : undefined;
}

/** "more than 130": the end of its bar is a matter of habit, not of what the words rule out. */
export function isMoreThan({ value, bound }: Figure): boolean {
  return value !== null && bound === '>';
}

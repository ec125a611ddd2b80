/** Where figures stand on a strip, in percent of its width. */
export type PlotScale = { readonly at: (value: number) => number; readonly ticks: readonly number[]; readonly logarithmic: boolean };

// An open bound needs room to be seen as a bar.
const edges = { closed: 5, open: 18 } as const;

/** A scale that holds all figures; ticks are whole numbers where all figures are; logarithmic when the largest is over 200 times the smallest. `plotScale([10, 20], {}).at(10)` → `5`. */
export function plotScale(values: readonly number[], open: { readonly left?: boolean; readonly right?: boolean }): PlotScale {
  const left = open.left === true ? edges.open : edges.closed;
  const right = 100 - (open.right === true ? edges.open : edges.closed);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const logarithmic = low > 0 && high / low > 200;
  const place = logarithmic ? Math.log10 : (value: number) => value;
  const width = place(high) - place(low);
  const at = (value: number) => round(width === 0 ? (left + right) / 2 : left + ((place(value) - place(low)) / width) * (right - left));
  const ticks = logarithmic ? powers(low, high) : steps(low, high, values.every(Number.isInteger));
  return { at, ticks, logarithmic };
}

/** The coarsest round steps of which two ticks or more fall between the ends. */
function steps(low: number, high: number, whole: boolean): readonly number[] {
  if (high === low) return [low];
  const power = 10 ** Math.floor(Math.log10((high - low) / 3));
  const sizes = [10, 5, 2, 1].map((factor) => factor * power).map((size) => (whole ? Math.max(1, size) : size));
  const size = sizes.find((one) => Math.floor(high / one) - Math.ceil(low / one) > 0) ?? power;
  const first = Math.ceil(low / size);
  const count = Math.floor(high / size) - first + 1;
  return Array.from({ length: Math.min(6, Math.max(0, count)) }, (_, index) => Number(((first + index) * size).toPrecision(12)));
}

function powers(low: number, high: number): readonly number[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const stride = Math.max(1, Math.ceil((last - first) / 4));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / stride) + 1) }, (_, index) => 10 ** (first + index * stride));
}

function round(number: number): number {
  return Number(number.toFixed(2));
}

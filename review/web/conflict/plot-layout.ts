import { plotScale } from '../../../exports/report/plot-scale.ts';
import type { PlottedFigure } from '../../../schemas/index.ts';

/** A figure in the picture: where its number stands, and how far its bar reaches; an open end runs to the edge. */
export interface PlotMark {
  readonly side: number;
  readonly x: number;
  readonly y: number;
  readonly bar?: { readonly top: number; readonly bottom: number; readonly opensUp: boolean; readonly opensDown: boolean };
}

export interface PlotLayout {
  readonly marks: readonly PlotMark[];
  readonly values: readonly { readonly y: number; readonly value: number }[];
  readonly days: readonly { readonly x: number; readonly day: string }[];
  readonly unit: string | null;
  readonly logarithmic: boolean;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the words of the axes, and round the marks. */
export const margins = { left: 84, right: 24, top: 18, bottom: 34 } as const;

/** Marks nearer than this would hide one another. */
const apart = 22;

/** Where the figures stand over time; null when there is nothing to see in a picture: one figure, or units that share no axis. */
export function plotLayout(all: readonly PlottedFigure[], size: PlotSize): PlotLayout | null {
  const figures = distinct(all.filter((figure) => endsOf(figure).length > 0));
  const units = new Set(figures.map(({ unit }) => unit));
  if (units.size !== 1 || new Set(figures.map(({ side }) => side)).size < 2) return null;
  const up = figures.some(opensUp);
  const down = figures.some(opensDown);
  const { at, ticks, logarithmic } = plotScale(figures.flatMap(endsOf), { left: down, right: up });
  const inner = size.height - margins.top - margins.bottom;
  const yOf = (value: number) => margins.top + inner * (1 - at(value) / 100);
  const times = timesOf(figures, size.width);
  return {
    marks: spread(figures.map((figure) => markOf(figure, yOf, size.height, times.xOf))),
    values: ticks.map((value) => ({ y: yOf(value), value })),
    days: times.days,
    unit: figures[0]?.unit ?? null,
    logarithmic,
  };
}

function endsOf({ value, low, high }: PlottedFigure): readonly number[] {
  return [value, low, high].filter((end) => end !== null && Number.isFinite(end)) as number[];
}

function distinct(figures: readonly PlottedFigure[]): readonly PlottedFigure[] {
  const key = ({ side, at, value, low, high, unit }: PlottedFigure) => JSON.stringify([side, at?.slice(0, 10), value, low, high, unit]);
  return [...new Map(figures.map((figure) => [key(figure), figure])).values()];
}

// An end that is not given is open when the other one is: "at least 58" has no upper end.
function opensUp({ low, high }: PlottedFigure): boolean {
  return low !== null && high === null;
}

function opensDown({ low, high }: PlottedFigure): boolean {
  return low === null && high !== null;
}

function markOf(figure: PlottedFigure, yOf: (value: number) => number, height: number, xOf: (figure: PlottedFigure) => number): PlotMark {
  const { value, low, high, side } = figure;
  const ends = endsOf(figure);
  const y = yOf(value ?? ends.reduce((sum, end) => sum + end, 0) / ends.length);
  const mark = { side, x: xOf(figure), y };
  if (low === null && high === null) return mark;
  const top = high === null ? margins.top : yOf(high);
  const bottom = low === null ? height - margins.bottom : yOf(low);
  return bottom - top < 1 ? mark : { ...mark, bar: { top, bottom, opensUp: opensUp(figure), opensDown: opensDown(figure) } };
}

/** Days from left to right; figures without a day stand at the left edge, and all by their answers when no two days differ. */
function timesOf(figures: readonly PlottedFigure[], width: number) {
  const left = margins.left + apart;
  const right = width - margins.right;
  const dayOf = ({ at }: PlottedFigure) => (at === undefined ? NaN : Date.parse(at.slice(0, 10)));
  const days = [...new Set(figures.map(dayOf).filter(Number.isFinite))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (first === last) {
    const most = Math.max(...figures.map(({ side }) => side)) + 1;
    return { xOf: ({ side }: PlottedFigure) => left + ((side + 0.5) / most) * (right - left), days: [] };
  }
  const at = (day: number) => left + 12 + ((day - first) / (last - first)) * (right - left - 24);
  const xOf = (figure: PlottedFigure) => (Number.isFinite(dayOf(figure)) ? at(dayOf(figure)) : left - 10);
  return { xOf, days: labelled(days, at).map((day) => ({ x: at(day), day: new Date(day).toISOString().slice(0, 10) })) };
}

/** Days whose words do not run into one another; the first and the last are always among them. */
function labelled(days: readonly number[], at: (day: number) => number): readonly number[] {
  const last = days.at(-1) ?? 0;
  const kept: number[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    const isFree = (before === undefined || at(day) - at(before) >= 76) && (day === last || at(last) - at(day) >= 76);
    if (isFree) kept.push(day);
  }
  return kept;
}

/** Moves marks that would lie on one another to the side. */
function spread(marks: readonly PlotMark[]): readonly PlotMark[] {
  const placed: PlotMark[] = [];
  for (const mark of marks) {
    let { x } = mark;
    while (placed.some((other) => Math.abs(other.x - x) < apart && Math.abs(other.y - mark.y) < apart)) x += apart;
    placed.push({ ...mark, x });
  }
  return placed;
}

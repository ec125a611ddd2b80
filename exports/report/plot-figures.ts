import type { Claim, Conflict, Quantity, Side } from '../../schemas/index.ts';
import type { Figure } from './figure-words.ts';
import { limits } from './limits.ts';

/** One row of a dot plot: an answer and the distinct figures that its claims carry. */
export type PlotRow = { readonly side: Side; readonly figures: readonly Figure[] };

/** The rows of a conflict's plot, null when there is nothing to see in it or their units cannot share a scale. */
export function plotFigures(
  conflict: Conflict,
  claims: ReadonlyMap<string, Claim>,
): { readonly rows: readonly PlotRow[]; readonly unit: string | null } | null {
  if (conflict.kind !== 'quantity') return null;
  const sides = conflict.sides.slice(0, limits.sides).map((side) => ({ side, quantities: quantitiesOf(side, claims) }));
  const read = sides.filter(({ quantities }) => quantities.length > 0);
  const units = new Set(read.flatMap(({ quantities }) => quantities.map(unitOf)));
  const rows = read.map(({ side, quantities }) => ({ side, figures: distinct(quantities) }));
  if (units.size !== 1 || !isWorthDrawing(rows)) return null;
  const [unit] = units;
  return { rows, unit: unit === '' ? null : (unit ?? null) };
}

/** Two plain figures are seen at once without a plot; three, or a bound or range among two, are not. */
function isWorthDrawing(rows: readonly PlotRow[]): boolean {
  const figures = rows.flatMap((row) => row.figures);
  return rows.length > 1 && (figures.length > 2 || figures.some(({ value, bound }) => value === null || bound !== '='));
}

function quantitiesOf(side: Side, claims: ReadonlyMap<string, Claim>): readonly Quantity[] {
  const quantities = side.claims.map(({ claimId }) => claims.get(claimId)?.quantity);
  return quantities.filter((quantity) => quantity !== undefined).filter(({ value, low, high }) => [value, low, high].some(isFigure));
}

function isFigure(number: number | null | undefined): boolean {
  return typeof number === 'number' && Number.isFinite(number);
}

// A ratio is drawn as a percentage, as the two compare equal ("two-thirds", "66%").
function unitOf({ unit, kind }: Quantity): string {
  return kind === 'ratio' ? 'percent' : (unit ?? '');
}

// Exact figures come last: their dot is drawn over a ring in the same place.
function distinct(quantities: readonly Quantity[]): readonly Figure[] {
  const figures = quantities.map(toFigure);
  const each = [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()];
  return [...each.filter(({ bound }) => bound !== '='), ...each.filter(({ bound }) => bound === '=')];
}

function toFigure({ kind, value, low, high, bound }: Quantity): Figure {
  const factor = kind === 'ratio' ? 100 : 1;
  const ends = { ...(low !== undefined && { low: low * factor }), ...(high !== undefined && { high: high * factor }) };
  return { value: value === null ? null : value * factor, ...ends, bound };
}

import type { Claim, Conflict } from '../../schemas/index.ts';
import { isMoreThan, reachOf } from './figure-reach.ts';
import { figureWords, numberWords, type Figure } from './figure-words.ts';
import { markup, type Markup } from './markup.ts';
import { plotFigures, type PlotRow } from './plot-figures.ts';
import { plotScale, type PlotScale } from './plot-scale.ts';
import { outletNames } from './words.ts';

const rowHeight = 48;
const trackOffset = 32;
const labelHeight = 20;

/**
 * The competing figures on one scale: a dot where a figure stands, a ring where it is approximate, a bar as far as a bound reaches,
 * dashed for "more than".
 * Null when there is nothing to draw. Widths are percentages, so that words keep their size on a phone.
 */
export function dotPlot(conflict: Conflict, claims: ReadonlyMap<string, Claim>): Markup | null {
  const plot = plotFigures(conflict, claims);
  if (plot === null) return null;
  const figures = plot.rows.flatMap((row) => row.figures);
  const reaches = figures.map(reachOf);
  const open = { left: reaches.some(({ from }) => from === undefined), right: reaches.some(({ to }) => to === undefined) };
  const scale = plotScale(figures.flatMap(endsOf), open);
  const height = plot.rows.length * rowHeight;
  const words = plot.rows.map(rowWords).join('; ');
  return markup`<figure class="plot"><svg role="img" aria-label="${`Figures on one scale. ${words}.`}" width="100%" height="${height + 30}">
${scale.ticks.map((tick) => tickMark(tick, scale, height))}${plot.rows.map((row, index) => plotRow(row, index * rowHeight, scale))}
</svg>${caption(plot.rows, plot.unit, scale)}</figure>
`;
}

function endsOf(figure: Figure): readonly number[] {
  const { from, to } = reachOf(figure);
  return [from, to].filter((end) => end !== undefined);
}

function rowWords({ side, figures }: PlotRow): string {
  return `${outletNames(side)}: ${figures.map(figureWords).join(', ')}`;
}

function tickMark(tick: number, scale: PlotScale, height: number): Markup {
  const x = `${scale.at(tick)}%`;
  return markup`<line class="grid" x1="${x}" x2="${x}" y1="${trackOffset - 10}" y2="${height}"/><text class="tick" x="${x}" y="${height + 18}">${numberWords(tick)}</text>`;
}

function plotRow({ side, figures }: PlotRow, top: number, scale: PlotScale): Markup {
  const y = top + trackOffset;
  return markup`<foreignObject x="0" y="${top}" width="100%" height="${labelHeight}"><div class="label" dir="auto">${side.answer}</div></foreignObject><line class="track" x1="0" x2="100%" y1="${y}" y2="${y}"/>${figures.map((figure) => figureMark(figure, y, scale))}
`;
}

function figureMark(figure: Figure, y: number, scale: PlotScale): Markup {
  const { from, to } = reachOf(figure);
  const x1 = from === undefined ? 0 : scale.at(from);
  const x2 = to === undefined ? 100 : scale.at(to);
  const bar =
    x2 > x1 && markup`<line class="${isMoreThan(figure) ? 'dashes' : 'bar'}" x1="${`${x1}%`}" x2="${`${x2}%`}" y1="${y}" y2="${y}"/>`;
  const arrows = [
    to === undefined ? arrow('100%', y, 'M-9 -6L-1 0L-9 6') : null,
    from === undefined ? arrow('0', y, 'M9 -6L1 0L9 6') : null,
  ];
  return markup`${bar}${arrows.filter((one) => one !== null)}${points(figure, y, scale)}`;
}

function arrow(x: string, y: number, path: string): Markup {
  return markup`<svg class="arrow" x="${x}" y="${y}" overflow="visible"><path d="${path}"/></svg>`;
}

// A strict bound ("more than 130") leaves its own end out, so it is drawn hollow like an approximate figure.
function points(figure: Figure, y: number, scale: PlotScale): Markup {
  const ends = figure.value === null ? endsOf(figure) : [figure.value];
  const name = isHollow(figure) ? 'ring' : 'point';
  return markup`${ends.map((end) => markup`<circle class="${name}" cx="${`${scale.at(end)}%`}" cy="${y}" r="6"/>`)}`;
}

function isHollow({ value, bound }: Figure): boolean {
  return value !== null && ['~', '<', '>'].includes(bound);
}

function caption(rows: readonly PlotRow[], unit: string | null, { logarithmic }: PlotScale): Markup | null {
  const figures = rows.flatMap((row) => row.figures);
  const sentences = [
    (unit !== null || logarithmic) && `Scale: ${[unit, logarithmic && 'logarithmic'].filter(Boolean).join(', ')}.`,
    figures.some((figure) => Object.values(reachOf(figure)).includes(undefined)) &&
      'A bar with an arrow is a bound: every figure along it agrees with the text.',
    figures.some(isMoreThan) && 'A dashed bar: “more than” is hardly said of more than twice the figure.',
    figures.some(isHollow) && 'A ring is an approximate figure, or a bound that leaves out the figure itself.',
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? null : markup`<figcaption>${sentences.join(' ')}</figcaption>`;
}

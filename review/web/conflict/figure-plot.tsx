import { useEffect, useRef, useState } from 'preact/hooks';
import { numberWords } from '../../../exports/report/figure-words.ts';
import { dateWords } from '../../../exports/report/words.ts';
import type { ConflictPage, PlottedFigure } from '../../../schemas/index.ts';
import { sideClass } from '../parts/badges.tsx';
import { answerWords } from '../text/words.ts';
import { margins, plotLayout, type PlotLayout, type PlotMark } from './plot-layout.ts';

const height = 240;

/** The competing figures over time; bounds are bars, and an arrow says that a bar goes on. */
export function FigurePlot({ page }: { page: ConflictPage }) {
  const [place, width] = useWidth();
  const layout = plotLayout(page.figures, { width, height });
  if (page.conflict.kind !== 'quantity') return null;
  return (
    <div ref={place}>
      {layout !== null && (
        <section class="plot" aria-labelledby="plot">
          <h2 id="plot">The figures{layout.days.length > 1 && ' over time'}</h2>
          <svg role="img" aria-label={plotWords(page)} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <Axes layout={layout} width={width} />
            {layout.marks.map((mark, index) => (
              <Mark key={index} mark={mark} />
            ))}
          </svg>
          <p class="soft">{captionOf(layout)}</p>
        </section>
      )}
    </div>
  );
}

function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    if (place.current === null) return;
    const watcher = new ResizeObserver(([entry]) => entry !== undefined && setWidth(Math.min(720, Math.max(280, entry.contentRect.width))));
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return [place, width] as const;
}

function Axes({ layout: { values, days }, width }: { layout: PlotLayout; width: number }) {
  const right = width - margins.right / 2;
  return (
    <>
      {values.map(({ y, value }) => (
        <g key={value}>
          <line class="grid" x1={margins.left} x2={right} y1={y} y2={y} />
          <text class="tick" x={margins.left - 8} y={y + 4} text-anchor="end">
            {numberWords(value)}
          </text>
        </g>
      ))}
      <line class="axis" x1={margins.left} x2={right} y1={height - margins.bottom} y2={height - margins.bottom} />
      {days.map(({ x, day }) => (
        <text key={day} class="tick" x={x} y={height - margins.bottom + 20} text-anchor="middle">
          {dateWords(day).replace(/ \d{4}$/, '')}
        </text>
      ))}
    </>
  );
}

function Mark({ mark: { side, x, y, bar } }: { mark: PlotMark }) {
  return (
    <g class={sideClass(side)}>
      {bar !== undefined && <line class="bar" x1={x} x2={x} y1={bar.top} y2={bar.bottom} />}
      {bar?.opensUp === true && <path class="arrow" d={`M${x - 6} ${bar.top + 8}L${x} ${bar.top}L${x + 6} ${bar.top + 8}`} />}
      {bar?.opensDown === true && <path class="arrow" d={`M${x - 6} ${bar.bottom - 8}L${x} ${bar.bottom}L${x + 6} ${bar.bottom - 8}`} />}
      <circle class="disc" cx={x} cy={y} r={10} />
      <text class="disc-number" x={x} y={y + 4} text-anchor="middle">
        {side + 1}
      </text>
    </g>
  );
}

function captionOf({ unit, logarithmic, marks }: PlotLayout): string {
  return [
    'The numbers are those of the answers.',
    unit !== null && `In ${unit}.`,
    logarithmic && 'The scale is logarithmic.',
    marks.some(({ bar }) => bar !== undefined) && 'A bar is a bound or a range: every figure along it agrees with the text.',
  ]
    .filter((words) => words !== false)
    .join(' ');
}

function plotWords({ conflict, figures }: ConflictPage): string {
  const words = figures.map((figure) => `${answerWords(conflict.sides[figure.side]?.answer ?? '')}: ${reachWords(figure)}`);
  return `Figures over time. ${[...new Set(words)].join('; ')}`;
}

function reachWords({ value, low, high, at }: PlottedFigure): string {
  const reach = [low, high].map((end) => (end === null ? 'open' : numberWords(end))).join(' to ');
  const figure = value === null ? reach : numberWords(value);
  return at === undefined ? figure : `${figure} on ${dateWords(at)}`;
}

import type { FigureCost } from './measure-figures.ts';
import type { Quality } from './measure-quality.ts';
import type { Speed } from './measure-speed.ts';
import type { WorkSpeed } from './measure-work.ts';

export interface Results {
  readonly machine: string;
  readonly speed: readonly Speed[];
  readonly figures: readonly FigureCost[];
  readonly quality: Quality;
}

/** bench/results.json and bench/work.json as a page to read. */
export function describeResults({ machine, speed, figures, quality }: Results, work: readonly WorkSpeed[]): string {
  return [
    '# Speed and quality',
    '',
    'Written by `npm run bench`; `results.json` and `work.json` hold the same figures.',
    '',
    `## Speed (${machine})`,
    '',
    `Articles of about ${kilobytesOf(speed[0])} kB of text, generated from the fixtures with a fixed seed. *Cold* is one article from start to end of the program;`,
    '*warm* is the rate of all that follow. *Near copies* are the fixtures again and again with only names and figures changed: the worst case',
    'for finding repeats.',
    '',
    table(
      ['command', 'articles', 'cold, s', 'whole run, s', 'warm, articles/s', 'warm, MB/s', 'peak memory, MB'],
      speed.map((row) => [
        row.command,
        row.articles,
        row.coldSeconds,
        row.seconds,
        row.warmArticlesPerSecond,
        row.warmMegabytesPerSecond,
        row.peakMegabytes,
      ]),
    ),
    '',
    ...describeFigures(figures),
    '## Workers',
    '',
    'Written by `npm run bench:work`: articles of the same kind, a tenth of them copies, from `add` through extract, link and compare until nothing is',
    'left to do; servers, where there are any, run on the same cores. *Memory* is that of one worker after each quarter of its time.',
    '',
    table(
      ['store and queue', 'workers', 'articles', 'add, s', 'work, s', 'articles/s', 'memory, MB'],
      work.map((row) => [
        row.place,
        row.workers,
        row.articles,
        row.addSeconds,
        row.workSeconds,
        row.articlesPerSecond,
        row.memory.join(', '),
      ]),
    ),
    '',
    '## Quality',
    '',
    ...Object.entries(quality).flatMap(([set, scores]) => [`### ${set}`, '', ...describeScores(scores), '']),
  ].join('\n');
}

function kilobytesOf(row: Speed | undefined): string {
  return row === undefined ? '' : ((row.megabytes / row.articles) * 1000).toFixed(1);
}

function describeFigures(figures: readonly FigureCost[]): string[] {
  return [
    '## Quantities and dates',
    '',
    'Seconds of the processor for a megabyte of text whose words are tagged already (`npm run bench:figures`). *News* is generated and read as one article,',
    'beyond what the program lets through; the rest is junk that careless rules choke on, in an article of a tenth of the cap and one at the cap.',
    '',
    table(
      ['text', 'kB', 'figures found', 'CPU s/MB'],
      figures.map((row) => [
        row.text === 'news' ? 'news' : `\`"${row.text}"\` again and again`,
        row.kilobytes,
        row.figures,
        row.secondsPerMegabyte,
      ]),
    ),
    '',
  ];
}

/** One line for each part of a scorer's answer, numbers and short words only. */
function describeScores(scores: unknown): string[] {
  if (typeof scores !== 'object' || scores === null) return [String(scores)];
  return Object.entries(scores).map(([part, value]) => `- **${part}**: ${describeValue(value)}`);
}

function describeValue(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'number') ? value.map(describeValue).join(' / ') : `${value.length} listed`;
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${typeof inner === 'object' && inner !== null ? `(${describeValue(inner)})` : describeValue(inner)}`)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

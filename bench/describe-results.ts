import type { Quality } from './measure-quality.ts';
import type { Speed } from './measure-speed.ts';

export interface Results {
  readonly machine: string;
  readonly speed: readonly Speed[];
  readonly quality: Quality;
}

/** bench/results.json as a page to read. */
export function describeResults({ machine, speed, quality }: Results): string {
  return [
    '# Speed and quality',
    '',
    'Written by `npm run bench`; `results.json` holds the same figures.',
    '',
    `## Speed (${machine})`,
    '',
    'Articles of about 2.6 kB, generated from the fixtures with a fixed seed. *Cold* is one article from start to end of the program;',
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
    '## Quality',
    '',
    ...Object.entries(quality).flatMap(([set, scores]) => [`### ${set}`, '', ...describeScores(scores), '']),
  ].join('\n');
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

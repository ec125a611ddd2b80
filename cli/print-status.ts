import { Stage, type WorkStatus } from '../schemas/index.ts';
import { plain } from './print-plain.ts';

const SHOWN = 20;
const COLUMNS = ['waiting', 'running', 'done', 'set aside', 'per minute', 'oldest waiting'];
const WIDTH = 16;

/** Where everything stands, to be read in a terminal. */
export function printStatus({ articles, stages, stories, conflicts, setAside }: WorkStatus): string {
  const { total, waiting, running, done } = articles;
  const rows = Stage.options.map((stage) => {
    const { perMinute, oldestWaitingSeconds, ...counts } = stages[stage];
    const oldest = oldestWaitingSeconds === null ? '-' : describeAge(oldestWaitingSeconds);
    return [stage, counts.waiting, counts.running, counts.done, counts.setAside, perMinute, oldest];
  });
  return [
    `${total} ${total === 1 ? 'article' : 'articles'}: ${waiting} waiting, ${running} running, ${done} done, ${articles.setAside} set aside`,
    `${stories} ${stories === 1 ? 'story' : 'stories'}, ${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`,
    '',
    ...[['', ...COLUMNS], ...rows].map(alignRow),
    ...(setAside.length === 0 ? [] : ['', 'Set aside (crosscheck retry ID, or --all):']),
    ...setAside
      .slice(0, SHOWN)
      .map(({ stage, articleId, reason, tries }) => `  ${plain(`${articleId}  ${stage}, ${tries} tries: ${reason}`)}`),
    ...(setAside.length > SHOWN ? [`  and ${setAside.length - SHOWN} more (--json names them)`] : []),
  ].join('\n');
}

function alignRow(cells: readonly (string | number)[]): string {
  const [first = '', ...others] = cells.map(String);
  return `${first.padEnd(10)}${others.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
}

/** `describeAge(75)` → `'1 min 15 s'`. */
function describeAge(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min`;
}

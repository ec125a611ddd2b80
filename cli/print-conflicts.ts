import type { Article, Comparison, Conflict } from '../schemas/index.ts';
import { rankConflicts } from '../schemas/rank-conflicts.ts';
import { plain } from './print-plain.ts';
import { printQuotation } from './print-quotation.ts';
import { paint, type Style } from './print-style.ts';
import { displayWidth, wrap } from './print-width.ts';

export type PrintOptions = { readonly width: number; readonly color: boolean };

/** A page and what is needed to print on it. */
type Press = { readonly width: number; readonly style: Style; readonly articles: ReadonlyMap<string, Article> };

const namedOutlets = 4;

/**
 * What a person reads at the end of `crosscheck check`: question, answers with their outlets, why; then the sums.
 * Text from outside is stripped of control characters, and no line is wider than `width` columns.
 */
export function printConflicts(comparison: Comparison, articles: readonly Article[], { width, color }: PrintOptions): string {
  const press = {
    width: Math.max(24, Math.floor(width)),
    style: paint(color),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
  const { conflicts, differences } = rankConflicts(comparison.conflicts);
  const found = conflicts.map((conflict, index) => printConflict(conflict, index + 1, press));
  const worth = differences.map((conflict, index) => printConflict(conflict, conflicts.length + index + 1, press));
  const blocks = [
    ...(found.length > 0 ? [heading('Conflicts', press), ...found] : [nothing(comparison, articles, press)]),
    ...(worth.length > 0 ? [heading('Differences worth showing (no error)', press), ...worth] : []),
    [rule(press), ...sums(comparison, articles, press)],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function heading(words: string, { style, width }: Press): readonly string[] {
  return wrap(words.toUpperCase(), width).map(style.heading);
}

function rule({ width, style }: Press): string {
  return style.quiet('─'.repeat(Math.min(width, 100)));
}

function printConflict(conflict: Conflict, number: number, press: Press): readonly string[] {
  const { width, style } = press;
  const label = `${number}. `;
  const indent = ' '.repeat(label.length);
  const question = wrap(plain(conflict.question), width - label.length);
  const facts = `${conflict.kind}, ${conflict.outcome}, score ${conflict.score.toFixed(2)}`;
  const why = wrap(`${plain(conflict.reason)} (${plain(conflict.rule)})`, width - label.length - 5);
  return [
    ...question.map((line, index) => style.heading((index === 0 ? label : indent) + line)),
    ...wrap(facts, width - label.length).map((line) => style.quiet(indent + line)),
    ...conflict.sides.flatMap((side) => ['', ...printSide(side, indent, press)]),
    '',
    ...why.map((line, index) => `${indent}${index === 0 ? style.quiet('why: ') : '     '}${line}`),
  ];
}

/** Answer on the left, who says so and the sentence on the right; one under the other where the page is narrow. */
function printSide(side: Conflict['sides'][number], indent: string, press: Press): readonly string[] {
  const room = press.width - indent.length;
  const narrow = room < 56;
  const left = narrow ? room : Math.min(26, Math.floor(room / 3));
  const right = narrow ? room - 2 : room - left - 2;
  const answer = wrap(plain(side.answer), left);
  const detail = [...wrap(witnesses(side), right).map(press.style.quiet), ...printQuotation(side, press.articles, right, press.style)];
  if (narrow) return [...answer.map((line) => indent + press.style.answer(line)), ...detail.map((line) => `${indent}  ${line}`)];
  return Array.from({ length: Math.max(answer.length, detail.length) }, (_, index) => {
    const words = answer[index] ?? '';
    const gap = ' '.repeat(left - displayWidth(words) + 2);
    return `${indent}${words === '' ? '' : press.style.answer(words)}${detail[index] === undefined ? '' : gap + detail[index]}`;
  });
}

function witnesses({ claims, origins }: Conflict['sides'][number]): string {
  const outlets = [...new Set(claims.map(({ source }) => plain(source) || 'unnamed outlet'))];
  const named = outlets.slice(0, namedOutlets).join(', ');
  const more = outlets.length > namedOutlets ? ` and ${outlets.length - namedOutlets} more` : '';
  return `${count(outlets.length, 'outlet')}, ${count(origins, 'origin')}: ${named}${more}`;
}

function nothing({ stories }: Comparison, articles: readonly Article[], { width, style }: Press): readonly string[] {
  const compared = stories.filter((story) => story.articleIds.length > 1);
  const shared = new Set(compared.flatMap((story) => story.articleIds)).size;
  const read =
    articles.length === 0
      ? 'No article was read.'
      : `${count(articles.length, 'article')} read; ${shared} of them tell an event that another tells too.`;
  return [...wrap('No conflicts found.', width).map(style.heading), ...wrap(read, width)];
}

function sums({ conflicts: all, repeats, stories }: Comparison, articles: readonly Article[], { width }: Press): readonly string[] {
  const { conflicts, differences } = rankConflicts(all);
  const parts = [
    count(articles.length, 'article'),
    count(stories.length, 'story', 'stories'),
    count(repeats.length, 'repeated passage'),
    count(conflicts.length, 'conflict'),
    ...(differences.length > 0 ? [count(differences.length, 'difference')] : []),
  ];
  return wrap(parts.join(', '), width);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

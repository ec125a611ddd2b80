/**
 * Takes the marks of Markdown off, so that figures and names stand as they are printed.
 * `'## Toll\n> **At least 58** died, [police](https://a.example) said.'` → `'Toll\n\nAt least 58 died, police said.'`.
 */
export function plainMarkdown(markdown: string): string {
  const lines: string[] = [];
  let isInList = true;
  for (const line of markdown.split('\n')) {
    const text = unquoted(line);
    const item = itemText(text, isInList);
    lines.push(item === undefined ? blockText(text) : `\n${item}`);
    isInList = item !== undefined || text.trim() === '';
  }
  const blocks = lines.join('\n').split(/\n{2,}/u);
  return blocks.map(plainInline).join('\n\n').trim();
}

function unquoted(line: string): string {
  return line.replace(/^ {0,3}(?:> ?)+/u, '');
}

const BULLET = /^\s*[-*+][ \t]+(?=\S)/u;
const NUMBER = /^\s*\d{1,3}[.)][ \t]+(?=\S)/u;

/** "58. Nine of them" may be the second line of a sentence: a number counts only where a list can begin or goes on. */
function itemText(line: string, isInList: boolean): string | undefined {
  if (isRule(line)) return undefined;
  const mark = BULLET.exec(line) ?? (isInList ? NUMBER.exec(line) : null);
  return mark === null ? undefined : line.slice(mark[0].length);
}

const HEADING = /^ {0,3}#{1,6}[ \t]+/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const DEFINITION = /^ {0,3}\[[^[\]]+\]:[ \t]*<?https?:/u;

/** Headings stand alone; what is only a mark leaves an empty line. */
function blockText(line: string): string {
  const heading = HEADING.exec(line);
  if (heading !== null) return `\n${withoutClosing(line.slice(heading[0].length).trim())}\n`;
  return isRule(line) || FENCE.test(line) || DEFINITION.test(line) ? '' : line;
}

function isRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u.test(line.replaceAll(/[ \t]/gu, ''));
}

/** `'Toll ##'` → `'Toll'`. */
function withoutClosing(heading: string): string {
  const last = heading.lastIndexOf(' ');
  return last > 0 && /^#+$/u.test(heading.slice(last + 1)) ? heading.slice(0, last).trimEnd() : heading;
}

/** Marks inside a paragraph, in the order in which they may hold one another. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)?\)/gu, ''],
  [/\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/gu, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/gu, '$1'],
  [/(?<!`)`{1,2}([^`]+)`{1,2}/gu, '$1'],
  // twice: the inner ones first, then those around them
  ...Array<readonly [RegExp, string]>(2).fill([/(?<![\p{L}\p{N}_*\\])\*{1,3}(?=[^\s*])([^*]+)(?<=[^\s\\])\*{1,3}(?!\*)/gu, '$1']),
  ...Array<readonly [RegExp, string]>(2).fill([/(?<![\p{L}\p{N}_\\])_{1,3}(?=[^\s_])([^_]+)(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu, '$1']),
  [/\\([\\`*_{}[\]()#+.!>|~-])/gu, '$1'],
];

function plainInline(paragraph: string): string {
  return INLINE.reduce((text, [mark, plain]) => text.replaceAll(mark, plain), paragraph);
}

import { describe, expect, test } from '@jest/globals';
import { meets, summarize } from './corpora/compare-found.ts';
import { declaredRules } from './corpora/declared-rules.ts';
import { findSpans } from './corpora/find-spans.ts';
import { corporaFolder, loadCorpora, type Line } from './corpora/load-corpora.ts';
import { canRun, runLine, stageNames, type Run } from './corpora/run-line.ts';

/** Where a stage's rules stand. */
const ruleFolders = (stage: string) =>
  stage === 'pairs' ? ['pipeline/compare/alignment', 'pipeline/compare/conflicts'] : [`pipeline/extract/${stage}`];

describe.each(stageNames)('%s', (stage) => {
  const lines = loadCorpora(stage);
  if (lines.length === 0 || !canRun(stage)) {
    test.skip(lines.length === 0 ? `no corpora in ${corporaFolder}/${stage} yet` : 'the stage is not there yet', () => undefined);
    return;
  }
  const runs = new Map(lines.map((line) => [line, runLine(line)]));
  /** sentences do not say which rule cut them */
  const namesRules = stage !== 'segment';
  const runOf = (line: Line) => runs.get(line) as Run;

  test.each(lines.filter(({ todo }) => todo === undefined).map((line) => ({ name: nameOf(line), line })))('$name', ({ line }) => {
    if (!meets(runOf(line).found, line.expected)) throw new Error(explain(line, runOf(line)));
  });

  test('every span is cut from its text', () => {
    for (const { article, found } of runs.values()) {
      const wrong = stage === 'pairs' ? [] : findSpans(found).filter(({ start, end, text }) => article.text.slice(start, end) !== text);
      expect(wrong).toEqual([]);
    }
  });

  test('every rule is met by a positive line', () => {
    const met = new Set(
      lines.filter((line) => stage === 'pairs' || isPositive(line)).flatMap((line) => runOf(line).found.map(({ rule }) => rule)),
    );
    const named = lines.filter(({ todo }) => todo === undefined).flatMap(({ expected }) => rulesNamed(expected));
    const declared = namesRules ? ruleFolders(stage).flatMap(declaredRules) : [];
    expect([...new Set([...declared, ...named])].filter((rule) => !met.has(rule))).toEqual([]);
  });

  test('negative lines stand beside the positive ones', () => {
    expect(lines.filter((line) => !isPositive(line)).length).toBeGreaterThan(0);
  });

  test('no text stands twice with different expectations', () => {
    const keyOf = ({ texts, settings }: Line) => JSON.stringify([texts, settings]);
    const first = new Map<string, Line>();
    for (const line of lines) if (!first.has(keyOf(line))) first.set(keyOf(line), line);
    const torn = lines.filter((line) => JSON.stringify(first.get(keyOf(line))?.expected) !== JSON.stringify(line.expected));
    expect(torn.map(nameOf)).toEqual([]);
  });

  test('known misses are still misses', () => {
    const todo = lines.filter((line) => line.todo !== undefined);
    if (todo.length > 0) process.stderr.write(`${stage}: ${todo.length} known misses (expect-todo) of ${lines.length} lines\n`);
    const mended = todo.filter((line) => meets(runOf(line).found, line.expected));
    expect(mended.map((line) => `${nameOf(line)} is met now: write "expect" for "expect-todo"`)).toEqual([]);
  });
});

function nameOf({ file, texts }: Line): string {
  return `${file.slice(corporaFolder.length + 1)}: ${texts.join(' | ')}`;
}

/** For sentences a negative is a text that stays whole; for pairs one that is no conflict. */
function isPositive({ stage, expected }: Line): boolean {
  if (stage === 'segment') return expected !== 1 && !(Array.isArray(expected) && expected.length === 1);
  if (stage === 'pairs') return ['conflict', 'disputed'].includes((expected as { outcome?: string }).outcome ?? '');
  return expected !== 'none';
}

function rulesNamed(expected: unknown): string[] {
  return [expected].flat().flatMap((value) => {
    const { rule } = (typeof value === 'object' && value !== null ? value : {}) as { rule?: unknown };
    return typeof rule === 'string' ? [rule] : [];
  });
}

function explain(line: Line, { found }: Run): string {
  const fired = found.map(({ rule }) => rule ?? 'no rule').join(', ');
  return [
    line.file,
    `  text:     ${line.texts.join('\n            ')}`,
    `  expected: ${JSON.stringify(line.expected)}`,
    `  got:      ${summarize(found, line.expected)}`,
    `  rules:    ${fired === '' ? 'none fired' : fired}`,
  ].join('\n');
}

import { describe, expect, test } from '@jest/globals';
import type { ConflictPage, Evidence, PlottedFigure, Repeat } from '../../../../schemas/index.ts';
import { foldCopies } from '../../../../review/web/conflict/fold-copies.ts';
import { plotLayout } from '../../../../review/web/conflict/plot-layout.ts';
import { timeLine } from '../../../../review/web/conflict/time-line.ts';

function evidence(claimId: string, articleId: string, start = 10): Evidence {
  return { claimId, articleId, source: articleId, span: { start, end: start + 10, text: 'x'.repeat(10) } };
}

describe('copies', () => {
  const occurrence = (articleId: string) => ({ articleId, span: { start: 0, end: 100, text: '' } });
  const repeat: Repeat = {
    ...{ id: 'r', kind: 'across', origin: 1, changed: [], boilerplate: false, rule: 'repeat/x' },
    occurrences: [occurrence('copy'), occurrence('first')],
  };

  test('are folded under the original, which comes first', () => {
    const witnesses = foldCopies([evidence('1', 'copy'), evidence('2', 'own'), evidence('3', 'first')], [repeat]);
    expect(witnesses.map(({ evidence: one, copies }) => [one.articleId, ...copies.map(({ articleId }) => articleId)])).toEqual([
      ['own'],
      ['first', 'copy'],
    ]);
  });

  test('words outside the copied passage are a witness of their own', () => {
    expect(foldCopies([evidence('1', 'first'), evidence('2', 'copy', 200)], [repeat])).toHaveLength(2);
  });
});

describe('the plot', () => {
  const size = { width: 600, height: 240 };
  const figure = (side: number, values: Partial<PlottedFigure>): PlottedFigure => ({
    ...{ claimId: `c${side}`, side, value: null, low: null, high: null, unit: null },
    ...values,
  });
  const at = (day: number) => `2031-03-0${day}T08:00:00Z`;

  test('later stands to the right, higher stands higher', () => {
    const layout = plotLayout([figure(0, { value: 10, at: at(1) }), figure(1, { value: 30, at: at(4) })], size);
    const [a, b] = layout!.marks;
    expect(a!.x).toBeLessThan(b!.x);
    expect(a!.y).toBeGreaterThan(b!.y);
    expect(layout!.days.map(({ day }) => day)).toEqual(['2031-03-01', '2031-03-04']);
  });

  test('a bound is a bar that runs to the edge on its open side', () => {
    const layout = plotLayout([figure(0, { value: 58, low: 58, at: at(1) }), figure(1, { value: 50, high: 50, at: at(2) })], size);
    expect(layout!.marks.map(({ bar }) => [bar?.opensUp, bar?.opensDown])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(layout!.marks[0]!.bar!.top).toBeLessThan(layout!.marks[0]!.y);
    expect(layout!.marks[1]!.bar!.bottom).toBeGreaterThan(layout!.marks[1]!.y);
  });

  test('a range is a bar with two ends, an exact figure has none', () => {
    const layout = plotLayout([figure(0, { low: 20, high: 30 }), figure(1, { value: 40, low: 40, high: 40 })], size);
    expect(layout!.marks.map(({ bar }) => bar !== undefined)).toEqual([true, false]);
  });

  test('everything stands inside, and nothing hides another', () => {
    const many = Array.from({ length: 8 }, (_, index) => figure(index, { value: 100 + (index % 2), at: at(1 + (index % 3)) }));
    const { marks } = plotLayout(many, { width: 900, height: 240 })!;
    const apart = marks.flatMap((a, i) => marks.slice(i + 1).map((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(20);
    expect(marks.every(({ x, y }) => x > 80 && x < 900 && y > 0 && y < 240)).toBe(true);
  });

  test.each([
    ['one answer', [figure(0, { value: 1 }), figure(0, { value: 2 })]],
    ['units that share no axis', [figure(0, { value: 1, unit: 'USD' }), figure(1, { value: 2, unit: 'percent' })]],
    ['no figures', [figure(0, {}), figure(1, {})]],
  ])('is not drawn for %s', (_, figures) => {
    expect(plotLayout(figures, size)).toBeNull();
  });
});

describe('the timeline', () => {
  const page = (published: Readonly<Record<string, string>>) => {
    const side = (answer: string, ...claims: Evidence[]) => ({ answer, claims, origins: 1 });
    const conflict = { sides: [side('12', evidence('1', 'Post'), evidence('2', 'Echo')), side('15', evidence('3', 'Post'))] };
    const passages = Object.entries(published).map(([claimId, at]) => ({ claimId, published: at }));
    return { conflict, passages } as unknown as ConflictPage;
  };

  test('runs forward, and tells an outlet that changed its answer', () => {
    const entries = timeLine(page({ '1': '2031-03-04T20:00:00+09:00', '2': '2031-03-04T12:00:00Z', '3': '2031-03-05' }));
    expect(entries.map(({ source, answer, changed }) => [source, answer, changed])).toEqual([
      ['Post', '12', false],
      ['Echo', '12', false],
      ['Post', '15', true],
    ]);
  });

  test('is empty when nothing differs in time', () => {
    expect(timeLine(page({ '1': '2031-03-04', '3': '2031-03-04' }))).toEqual([]);
    expect(timeLine(page({}))).toEqual([]);
  });
});

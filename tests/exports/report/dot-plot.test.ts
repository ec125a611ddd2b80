import { describe, expect, test } from '@jest/globals';
import { dotPlot } from '../../../exports/report/dot-plot.ts';
import { figureWords, numberWords } from '../../../exports/report/figure-words.ts';
import { plotScale } from '../../../exports/report/plot-scale.ts';
import { MORE_THAN_REACHES, type Claim, type Quantity } from '../../../schemas/index.ts';
import { article, claim, conflict, evidence } from '../sample-comparison.ts';

/** A plot of one side per quantity. */
function plotOf(quantities: readonly Partial<Quantity>[], answers: readonly string[] = []): string | null {
  const sides = quantities.map((quantity, at) => {
    const owner = article({ id: `a${at}`, source: `Outlet ${at}`, body: 'Forty boats.' });
    return { owner, own: claim(owner, 'Forty boats', { words: 'Forty', ...quantity }) };
  });
  const claims = new Map<string, Claim>(sides.map(({ own }) => [own.id, own]));
  const found = conflict({
    id: 'c',
    sides: sides.map(({ owner, own }, at) => ({ answer: answers[at] ?? `answer ${at}`, origins: 1, claims: [evidence(owner, own)] })),
  });
  return dotPlot(found, claims)?.html ?? null;
}

describe('dotPlot', () => {
  test('draws three figures, one of them a bound that is open to the right', () => {
    const html = plotOf([{ value: 40 }, { value: 58, bound: '>=' }, { value: 64, bound: '~' }])!;
    expect(html.match(/class="point"/g)).toHaveLength(2);
    expect(html.match(/class="ring"/g)).toHaveLength(1);
    expect(html.match(/class="bar"/g)).toHaveLength(1);
    expect(html).toMatch(/class="bar" x1="\d+(\.\d+)?%" x2="100%"/);
    expect(html).toContain('aria-label="Figures on one scale. Outlet 0: 40; Outlet 1: at least 58; Outlet 2: about 64."');
  });

  test('draws an upper bound to the left, and a range between its ends', () => {
    const html = plotOf([
      { value: 40, bound: '<=' },
      { value: null, low: 50, high: 60 },
    ])!;
    expect(html).toMatch(/class="bar" x1="0%" x2="18%"/);
    expect(html).toContain('Outlet 0: at most 40; Outlet 1: 50 to 60');
    expect(html.match(/class="point"/g)).toHaveLength(3);
  });

  test('says what its signs mean, and nothing where there are none', () => {
    expect(plotOf([{ value: 40 }, { value: 50 }, { value: 70 }])).not.toContain('<figcaption>');
    expect(
      plotOf([
        { value: 1, unit: 'USD' },
        { value: 5000, unit: 'USD', bound: '>' },
      ]),
    ).toContain('<figcaption>Scale: USD, logarithmic. A dashed bar: “more than” is hardly said of more than twice the figure. A ring is');
  });

  test('ends “more than” at twice its figure, dashed and without an arrow', () => {
    const html = plotOf([{ value: 130, bound: '>' }, { value: 300 }])!;
    const { at } = plotScale([130, 130 * MORE_THAN_REACHES, 300], {});
    expect(MORE_THAN_REACHES).toBe(2);
    expect(html).toContain(`class="dashes" x1="${at(130)}%" x2="${at(260)}%"`);
    expect(html).not.toMatch(/class="arrow"|class="bar"|A bar with an arrow/);
  });

  test('says of an open bound that it agrees with every figure along it', () => {
    expect(plotOf([{ value: 30 }, { value: 58, bound: '>=' }])).toContain(
      '<figcaption>A bar with an arrow is a bound: every figure along it agrees with the text.</figcaption>',
    );
  });

  test('keeps long answers whole, for the page to cut where there is no room', () => {
    const answer = 'more than 130 people who were moved out of their homes by the river';
    expect(plotOf([{ value: 130, bound: '>' }, { value: 300 }], [answer])).toContain(`<div class="label" dir="auto">${answer}</div>`);
  });

  test('reads a ratio as a percentage', () => {
    expect(
      plotOf([
        { value: 0.5, kind: 'ratio' },
        { value: 66, kind: 'percent', unit: 'percent', bound: '~' },
      ]),
    ).toContain('Outlet 0: 50; Outlet 1: about 66');
  });

  test.each<[string, readonly Partial<Quantity>[]]>([
    ['one side alone has a figure', [{ value: 40, bound: '>' }, { value: null }]],
    ['two plain figures compete', [{ value: 40 }, { value: 50 }]],
    [
      'units differ',
      [
        { value: 40, unit: 'USD', bound: '>' },
        { value: 50, unit: 'EUR' },
      ],
    ],
  ])('is left out when %s', (_, quantities) => {
    expect(plotOf(quantities)).toBeNull();
  });
});

test.each([
  [{ value: 58, bound: '>=' as const }, 'at least 58'],
  [{ value: 1250, bound: '~' as const }, 'about 1,250'],
  [{ value: null, low: 20, high: 30, bound: '=' as const }, '20 to 30'],
  [{ value: null, low: 24, bound: '=' as const }, 'at least 24'],
  [{ value: null, bound: '=' as const }, 'no figure'],
])('figureWords %j', (figure, words) => {
  expect(figureWords(figure)).toBe(words);
});

test.each([
  [0, '0'],
  [-1234.5, '-1,234.5'],
  [999_999, '999,999'],
  [2_500_000, '2.5 million'],
  [84e9, '84 billion'],
  [1e21, '1e+21'],
])('numberWords(%d)', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

describe('plotScale', () => {
  test('keeps every figure and tick on the strip', () => {
    for (const values of [
      [3, 3],
      [0, 1],
      [-5, 12],
      [1, 1e9],
      [0.001, 0.002],
      [58, 64, 300],
    ]) {
      const scale = plotScale(values, { right: true });
      const places = [...values, ...scale.ticks].map(scale.at);
      expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      expect(scale.ticks.length).toBeGreaterThan(0);
    }
  });

  test.each([
    [
      [12, 14],
      [12, 13, 14],
    ],
    [
      [3, 4],
      [3, 4],
    ],
    [
      [20, 99],
      [20, 40, 60, 80],
    ],
    [
      [1.2, 2.4],
      [1.5, 2],
    ],
  ])('ticks of %j are %j: whole where the figures are', (values, ticks) => {
    expect(plotScale(values, {}).ticks).toEqual(ticks);
  });

  test('is logarithmic where figures lie far apart', () => {
    expect(plotScale([2, 1000], {}).logarithmic).toBe(true);
    expect(plotScale([0, 1000], {}).logarithmic).toBe(false);
  });
});

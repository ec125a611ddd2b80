import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printConflicts } from '../../cli/print-conflicts.ts';
import { displayWidth } from '../../cli/print-width.ts';
import { article, claim, conflict, evidence, sample } from '../exports/sample-comparison.ts';

const { articles, comparison } = sample;
const wide = { width: 100, color: false };

/** Two outlets that disagree, every word of theirs `payload`. */
function hostile(payload: string) {
  const [a, b] = [12, 15].map((boats) => article({ id: `a${boats}`, source: payload, body: `${payload} ${boats} boats ${payload}` })) as [
    ReturnType<typeof article>,
    ReturnType<typeof article>,
  ];
  const sides = [
    { answer: payload, origins: 1, claims: [evidence(a, claim(a, '12 boats'), '12')] },
    { answer: payload, origins: 1, claims: [evidence(b, claim(b, '15 boats'), '15')] },
  ];
  return {
    articles: [a, b],
    comparison: { repeats: [], stories: [], conflicts: [conflict({ id: 'c', question: payload, reason: payload, rule: payload, sides })] },
  };
}

describe('printConflicts', () => {
  const text = printConflicts(comparison, articles, wide);

  test('shows question, answers with outlets and origins, the sentence with its figure, why', () => {
    expect(text.split('\n').slice(0, 12)).toEqual([
      'CONFLICTS',
      '',
      '1. How many people had to leave Brenwick?',
      '   quantity, conflict, score 0.91',
      '',
      '   640 people                  2 outlets, 1 origin: Vale Echo, Tern Post',
      '                               “The valley council said on Thursday that *640* people had been moved',
      '                               out of Brenwick.”',
      '',
      '   at least 900 people         1 outlet, 1 origin: Corrie Ledger',
      '                               “*At least 900* people have fled Brenwick, the fire brigade of Corrie',
      '                               said on Thursday evening.”',
    ]);
    expect(text).toContain('why: No figure can be 640, at least 900 and at most 500 at once');
    expect(text).toContain('“Relief camps stand in *Corrie, Lower Tarn and Midhope*, the council\n                               said.”');
  });

  test('goes by score, differences last under their own heading, sums at the end', () => {
    const order = [
      '1. How many people',
      '2. What will school',
      '3. Has the council',
      '4. When were',
      'DIFFERENCES WORTH SHOWING',
      '5. Where do relief',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text.trimEnd().split('\n').at(-1)).toBe('7 articles, 3 stories, 1 repeated passage, 4 conflicts, 1 difference');
  });

  test('without conflicts it says so, and what was compared', () => {
    const none = printConflicts({ ...comparison, conflicts: [] }, articles, wide);
    expect(none).toContain('No conflicts found.\n7 articles read; 6 of them tell an event that another tells too.');
    expect(printConflicts({ repeats: [], stories: [], conflicts: [] }, [], wide)).toContain('No article was read.');
  });

  test('names the first outlets of many', () => {
    const owners = Array.from({ length: 9 }, (_, at) => article({ id: `a${at}`, source: `Outlet ${at}`, body: 'Ten boats.' }));
    const claims = owners.map((owner) => evidence(owner, claim(owner, 'Ten boats')));
    const sides = [
      { answer: '10', origins: 3, claims },
      { answer: '11', origins: 1, claims: claims.slice(0, 1) },
    ];
    const many = printConflicts({ repeats: [], stories: [], conflicts: [conflict({ id: 'c', sides })] }, owners, wide);
    expect(many).toContain('9 outlets, 3 origins: Outlet 0, Outlet 1, Outlet 2, Outlet 3 and 5\n');
  });

  test('colour adds escapes, and no other character', () => {
    const colored = printConflicts(comparison, articles, { width: 100, color: true });
    expect(colored).toContain('\u001b[1;33m640\u001b[22;39m');
    const bare = colored.replace(/\u001b\[[\d;]*m/g, ''); // eslint-disable-line no-control-regex
    expect(bare.replace(/\s+/g, ' ')).toBe(text.replaceAll('*', '').replace(/\s+/g, ' '));
  });

  test('a figure that a line break cuts in two is emphasised on both lines, and nowhere else', () => {
    const owner = article({ id: 'a', source: 'A', body: 'They counted no fewer than fifteen hundred boats.' });
    const own = evidence(owner, claim(owner, 'They counted no fewer than fifteen hundred boats'), 'no fewer than fifteen hundred');
    const sides = [
      { answer: '1', origins: 1, claims: [own] },
      { answer: '2', origins: 1, claims: [own] },
    ];
    const cut = printConflicts({ repeats: [], stories: [], conflicts: [conflict({ id: 'c', sides })] }, [owner], {
      width: 30,
      color: true,
    });
    for (const line of cut.split('\n')) expect(line.split('\u001b[1;33m').length).toBe(line.split('\u001b[22;39m').length);
    expect(cut).toContain('\u001b[1;33mno fewer\u001b[22;39m\n     \u001b[1;33mthan fifteen hundred\u001b[22;39m\n');
  });
});

describe('text from outside', () => {
  test.each([
    ['colours', '\u001b[31;1mred\u001b[0m', 'red'],
    ['a window title', '\u001b]0;owned\u0007red', 'red'],
    ['a link', '\u001b]8;;https://evil.example\u001b\\red\u001b]8;;\u001b\\', 'red'],
    ['one-character controls', '\u009b31mr\u0085ed\u0008\u0007', 'red'],
    ['a sequence cut short', 'red\u001b[', 'red'],
    ['bidi and invisible characters', '\u202ere\u2066\u200bd\ufeff', 'red'],
    ['new lines and tabs', 'red\r\n\tfish', 'red fish'],
  ])('%s', (_, payload, shown) => {
    const input = hostile(payload);
    const printed = printConflicts(input.comparison, input.articles, wide);
    expect(printed).toContain(`1. ${shown}\n`);
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test.each(['\u001b]0;', '"', '\u009d', '. A', '日'])('%j a hundred thousand times is cut short', (piece) => {
    const input = hostile(piece.repeat(100_000));
    expect(printConflicts(input.comparison, input.articles, wide).length).toBeLessThan(12_000);
  });

  test('no line is wider than asked for, and no control character passes, whatever the text', () => {
    const words = fc.string({
      unit: fc.constantFrom('日', '👩‍👩‍👧', 'a', ' ', 'é', '\u001b', '[', '1', 'm', '\u0001', '\u202e', '\n', '𝟜'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 120 }), (payload, width) => {
        const input = hostile(`x${payload}`);
        const lines = printConflicts(input.comparison, input.articles, { width, color: false }).split('\n');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { safeCell } from '../../../exports/tables/safe-cell.ts';
import { sample } from '../sample-comparison.ts';
import { hostileRecords, open, records, sampleConflict, sampleRecords, standing, judgement, written } from '../sample-records.ts';

type Row = Readonly<Record<string, string>>;

const read = (text: string) => parse<Row>(text, { bom: true, columns: true });

describe('the table', () => {
  test('has a row for each report, with the conflict, the article and the decision', async () => {
    const rows = read(await written('csv', sampleRecords));
    const reports = sample.comparison.conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
    expect(rows).toHaveLength(reports.length);
    expect(rows.find((row) => row['answer'] === '9 April')).toMatchObject({
      conflict_id: 'conflict-gates',
      status: 'resolved',
      new_evidence: 'false',
      score: '0.58',
      side: '1',
      independent_origins: '1',
      outlet: 'Vale Echo',
      url: 'https://vale-echo.example/aldermere',
      published: '2031-04-10T07:30:00.000Z',
      decision: 'resolved',
      decided_answer: '11 April',
      decided_by: 'Ana Verrin',
      decided_at: '2031-04-12T10:15:00.000Z',
    });
  });

  test('counts offsets in UTF-16 units and in code points', async () => {
    const article = { ...sample.articles[0], text: '🚌🚌 12 boats' };
    const span = { start: 5, end: 7, text: '12' };
    const about = sampleConflict('conflict-gates');
    const sides = about.sides.map((side) => ({ ...side, claims: [{ ...side.claims[0]!, articleId: article.id, span }] }));
    const [row] = read(await written('csv', records([open({ ...about, sides })], [article])));
    expect(row).toMatchObject({ says: '12', start: '5', end: '7', start_code_point: '3', end_code_point: '5' });
  });

  test('leaves empty what is not known', async () => {
    const about = sampleConflict('conflict-gates');
    const [row] = read(await written('csv', records([open(about)], [])));
    expect(row).toMatchObject({ published: '', title: '', start_code_point: '', decision: '', decided_at: '' });
  });

  test('shows the newest decision where reviewers disagree', async () => {
    const about = sampleConflict('conflict-gates');
    const decisions = [judgement(about, { decision: 'unresolved', by: 'Ben Okoro' }), judgement(about, { decision: 'confirmed' })];
    const [row] = read(
      await written('csv', records([{ conflict: about, standing: standing('disagreed', ...decisions) }], sample.articles)),
    );
    expect(row).toMatchObject({ status: 'disagreed', decision: 'unresolved', decided_by: 'Ben Okoro' });
  });

  test('of nothing is its headings', async () => {
    const text = await written('csv', records([], []));
    expect(text).toMatch(/^\ufeffconflict_id,question,[a-z_,]+,decided_at\r\n$/u);
    expect(read(text)).toEqual([]);
  });
});

describe('a spreadsheet', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-3 %', "'-3 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ['"=1"', `'"=1"`],
    ['\u0000=1', "'\ufffd=1"],
    ['\u202e=1', "'\ufffd=1"],
    ['\ufeff=1', "'\ufffd=1"],
    ['12 boats', '12 boats'],
    ['a = b', 'a = b'],
    ['', ''],
  ])('does not run %j', (text, expected) => {
    expect(safeCell(text)).toBe(expected);
  });

  test('runs no cell of the table, whatever the data are', async () => {
    for (const payload of ['=HYPERLINK("https://evil.example","a")', "-2+3+cmd|' /C calc'!A0", '@x', '\t=x', 'a"\r\n=x', ';=x', '",=x']) {
      const text = await written('csv', hostileRecords(payload));
      const cells = read(text).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[\s"'\ufffd]*[=+\-@]/u.test(cell) && !cell.startsWith("'"))).toEqual([]);
      expect(cells.join()).toContain(payload.slice(-1));
    }
  });

  test('finds the encoding, which Excel knows by the mark alone', async () => {
    expect(await written('csv', sampleRecords)).toMatch(/^\ufeff/u);
  });
});

describe('raw', () => {
  test('keeps every text as it is', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('=', '"', ',', '\r', '\n', "'", '\u0000', '\u202e', ' '),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(text, async (payload) => {
        const rows = read(await written('csv', hostileRecords(payload), { raw: true }));
        expect(rows.map(({ question, says, rationale }) => [question, says, rationale])).toEqual(
          [payload, payload].map(() => [payload, payload, payload]),
        );
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test('has no byte order mark', async () => {
    expect(await written('csv', sampleRecords, { raw: true })).toMatch(/^conflict_id,/u);
  });
});

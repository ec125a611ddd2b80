import { describe, expect, test } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { ExportError } from '../../../exports/export-error.ts';
import { formats } from '../../../exports/formats.ts';
import type { ExportRecords } from '../../../schemas/export-records.ts';
import { sample } from '../sample-comparison.ts';
import { hostileRecords, open, records, resolved, sampleConflict, sampleRecords } from '../sample-records.ts';
import { unzip } from './unzip.ts';

interface Element {
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

const elementsOf = (xml: string, selector: string) => {
  const { document } = parseHTML(
    `<html><body>${xml.replace(/^<\?[^>]*>/u, '').replaceAll(/<(\w+)((?:\s[^<>]*)?)\/>/gu, '<$1$2></$1>')}</body></html>`,
  ) as unknown as { document: Element };
  return [...document.querySelectorAll(selector)];
};

async function workbook(given: ExportRecords): Promise<ReadonlyMap<string, string>> {
  return unzip((await formats.xlsx.write(given)) as Uint8Array);
}

/** Rows of a sheet: text as it is, other cells as type and value. */
async function sheet(given: ExportRecords, number: number): Promise<string[][]> {
  const files = await workbook(given);
  const texts = elementsOf(files.get('xl/sharedStrings.xml') ?? '', 'si').map(({ textContent }) => textContent);
  return elementsOf(files.get(`xl/worksheets/sheet${number}.xml`) ?? '', 'row').map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const [type, value] = [cell.getAttribute('t'), cell.querySelector('v')?.textContent ?? ''];
      return type === 's' ? (texts[Number(value)] ?? '') : `${type ?? 'n'}:${value}`;
    }),
  );
}

describe('the workbook', () => {
  test('has a sheet of conflicts, one of reports and one of decisions', async () => {
    const files = await workbook(sampleRecords);
    expect(elementsOf(files.get('xl/workbook.xml') ?? '', 'sheet').map((one) => one.getAttribute('name'))).toEqual([
      'Conflicts',
      'Evidence',
      'Decisions',
    ]);
    const sizes = await Promise.all([1, 2, 3].map(async (number) => (await sheet(sampleRecords, number)).length - 1));
    const { conflicts } = sample.comparison;
    expect(sizes).toEqual([conflicts.length, conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)).length, 2]);
  });

  test('types its cells', async () => {
    const row = (await sheet(sampleRecords, 1)).find(([id]) => id === 'conflict-gates') ?? [];
    expect(row.slice(4, 7)).toEqual(['n:0.58', 'resolved', 'b:0']);
    const decision = (await sheet(sampleRecords, 3)).find(([id]) => id === 'conflict-gates') ?? [];
    // 12 April 2031, 10:15, in days since 1900
    expect(Number(decision.at(-1)?.slice(2))).toBeCloseTo(47_950 + 10.25 / 24, 6);
  });

  test.each(['=1+1', '+1', '-3 %', '@x', '=cmd|x', "'=1", '_x0041_', '<b>&amp;</b>', 'a\nb', '🚌 e\u0301', '  two  '])(
    'keeps %j a text',
    async (payload) => {
      const cells = (await sheet(hostileRecords(payload), 1))[1] ?? [];
      expect(cells[1]?.replaceAll('_x005F_', '_')).toBe(payload);
      expect([...(await workbook(hostileRecords(payload))).values()].join('')).not.toMatch(/<f>|<f /u);
    },
  );

  test('shows what XML cannot hold as a box', async () => {
    expect((await sheet(hostileRecords('a\u0000b\u202ec\uffffd'), 1))[1]?.[1]).toBe('a□b□c□d');
  });

  test('cuts what no cell can hold', async () => {
    const rationale = 'x'.repeat(40_000);
    const given = records([resolved(sampleConflict('conflict-gates'), '1', { rationale })], sample.articles);
    const cell = (await sheet(given, 3))[1]?.find((text) => text.startsWith('xx'));
    expect([cell?.length, cell?.at(-1)]).toEqual([32_767, '…']);
  });

  test('gives days that Excel does not know as text', async () => {
    const articles = sample.articles.map((one) => ({ ...one, published: '1871-05-02T06:00:00Z' }));
    const rows = await sheet(records([open(sampleConflict('conflict-gates'))], articles), 2);
    expect(rows[1]).toContain('1871-05-02T06:00:00.000Z');
  });

  test('of the same records has the same bytes', async () => {
    const [one, other] = await Promise.all([formats.xlsx.write(sampleRecords), formats.xlsx.write(sampleRecords)]);
    expect(unzip(one as Uint8Array).size).toBeGreaterThan(5);
    expect(Buffer.from(one as Uint8Array).equals(Buffer.from(other as Uint8Array))).toBe(true);
    // the time of making, in the header of the first file
    expect(Buffer.from(one as Uint8Array).readUInt32LE(10)).toBe(0x00_21_00_00);
  });

  test('of nothing has its headings', async () => {
    expect(await sheet(records([], []), 3)).toEqual([
      ['conflict_id', 'decision', 'dismissal', 'decided_answer', 'evidence_url', 'rationale', 'decided_by', 'decided_at'],
    ]);
  });

  test('refuses more rows than a sheet holds', async () => {
    const one = open(sampleConflict('conflict-gates'));
    const side = one.conflict.sides[0]!;
    const wide = {
      ...one,
      conflict: { ...one.conflict, sides: [{ ...side, claims: Array.from({ length: 10_500 }, () => side.claims[0]!) }] },
    };
    await expect(
      formats.xlsx.write(
        records(
          Array.from({ length: 101 }, () => wide),
          [],
        ),
      ),
    ).rejects.toThrow(ExportError);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selectors } from '../../../exports/annotations/selectors.ts';
import type { ExportRecords } from '../../../schemas/export-records.ts';
import { sample } from '../sample-comparison.ts';
import { hostileRecords, open, records, sampleConflict, sampleRecords, written } from '../sample-records.ts';

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Readonly<Record<string, unknown>>[] };
}

async function annotationsOf(given: ExportRecords): Promise<Annotation[]> {
  const page = JSON.parse(await written('annotations', given)) as { items: Annotation[] };
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  return page.items;
}

/** The passage by the place that a selector gives, as a program that counts code points reads it. */
function passageAt(text: string, { start, end }: Readonly<Record<string, unknown>>): string {
  return Array.from(text)
    .slice(start as number, end as number)
    .join('');
}

describe('the page', () => {
  test('has an annotation for each report, each with an id of its own', async () => {
    const annotations = await annotationsOf(sampleRecords);
    const reports = sample.comparison.conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
    expect(annotations).toHaveLength(reports.length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(reports.length);
  });

  test('says what is asked and answered, and what was decided by whom', async () => {
    const annotations = await annotationsOf(sampleRecords);
    const found = annotations.find(({ body }) => body[0]?.value.endsWith('\nAnswer: 9 April'));
    expect(found).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Person', name: 'Ana Verrin' },
      created: '2031-04-12T10:15:00Z',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          value: 'Question: When were the gates of the Aldermere reservoir first opened?\nAnswer: 9 April',
        },
        { purpose: 'tagging', value: 'resolved' },
        { purpose: 'assessing', value: 'resolved: 11 April\nThe log of the dam says so.' },
      ],
      target: { type: 'SpecificResource', source: 'https://vale-echo.example/aldermere' },
    });
  });

  test('points to the words of the article, by quotation and by place', async () => {
    const texts = new Map(sample.articles.map(({ url, text }) => [url, text]));
    for (const { target } of await annotationsOf(sampleRecords)) {
      const [quote = {}, place = {}] = target.selector;
      const text = texts.get(target.source) ?? '';
      expect([quote['type'], place['type']]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(passageAt(text, place)).toBe(quote['exact']);
      expect(text).toContain(`${String(quote['prefix'])}${String(quote['exact'])}${String(quote['suffix'])}`);
    }
  });

  test('of an open conflict has no creator, and names a text without an address by its id', async () => {
    const articles = sample.articles.map(({ url: _url, ...one }) => ({ ...one, id: one.id }));
    const about = sampleConflict('conflict-gates');
    const sides = about.sides.map((side) => ({ ...side, claims: side.claims.map(({ url: _url, ...claim }) => claim) }));
    const [first] = await annotationsOf(records([open({ ...about, sides })], articles));
    expect(first).not.toHaveProperty('creator');
    expect(first?.body.map(({ purpose }) => purpose)).toEqual(['describing', 'tagging']);
    expect(first?.target.source).toBe('urn:crosscheck:article:echo');
  });

  test('quotes, without a place, what does not stand in the article any more', async () => {
    const articles = sample.articles.map((one) => ({ ...one, text: `New: ${one.text}` }));
    const [first] = await annotationsOf(records([open(sampleConflict('conflict-gates'))], articles));
    expect(first?.target.selector).toEqual([{ type: 'TextQuoteSelector', exact: expect.any(String) }]);
  });

  test('links to no script', async () => {
    const [first] = await annotationsOf(hostileRecords('javascript:alert(1)//'));
    expect(first?.target.source).toMatch(/^urn:crosscheck:article:/u);
  });

  test('of nothing is empty and valid', async () => {
    expect(await annotationsOf(records([], []))).toEqual([]);
  });
});

describe('a passage', () => {
  test.each([
    ['🚌🚌 at least 12 boats 🌊', '12', 'at least '],
    ['Cafe\u0301 Ru\u0308be: 12 boats', '12', 'Cafe\u0301 Ru\u0308be: '],
    ['👩‍🚒 12', '12', '👩‍🚒 '],
    ['12', '12', ''],
  ])('in %j is found by code points', (text, exact, prefix) => {
    const start = text.indexOf(exact);
    const [quote, place] = selectors({ start, end: start + exact.length, text: exact }, text) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    expect(passageAt(text, place)).toBe(exact);
    expect(String(quote['prefix'])).toMatch(new RegExp(`${prefix}$`, 'u'));
  });

  test('has whole letters around it, never half an emoji or a lone accent', () => {
    const text = `${'🚌e\u0301'.repeat(20)}12${'🌊a\u0308'.repeat(20)}`;
    const at = text.indexOf('12');
    for (let shift = 0; shift < 2; shift += 1) {
      const span = { start: at + shift, end: at + 2, text: '12'.slice(shift) };
      const [quote] = selectors(span, text) as [{ prefix: string; suffix: string }];
      expect(quote.prefix).toMatch(/^(?:🚌|e\u0301)/u);
      expect(quote.suffix).toMatch(/(?:🌊|\u0308)$/u);
    }
  });

  test('comes back from quotation and place, whatever stands around it', () => {
    const unit = fc.oneof(
      fc.constantFrom('e', '\u0301', '🚌', '\u200d', ' ', '12'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit, { minLength: 1 }), fc.array(unit), (before, own, after) => {
        const [start, exact] = [before.join('').length, own.join('')];
        const text = `${before.join('')}${exact}${after.join('')}`;
        const [quote, place] = selectors({ start, end: start + exact.length, text: exact }, text) as [
          Record<string, string>,
          Record<string, unknown>,
        ];
        expect(passageAt(text, place)).toBe(exact);
        expect(text.slice(0, start).endsWith(quote['prefix']!)).toBe(true);
        expect(text.slice(start + exact.length).startsWith(quote['suffix']!)).toBe(true);
        expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/u);
      }),
    );
  });
});

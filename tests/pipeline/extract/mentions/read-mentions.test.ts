import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMentions } from '../../../../pipeline/extract/mentions/read-mentions.ts';
import { read } from '../../../../pipeline/read.ts';

const readingOf = (text: string) => read({ id: 'a', version: '1', source: '', language: 'en', text });
const mentionsOf = (text: string) => readMentions(readingOf(text));

const name = fc.constantFrom(
  'Mayor Ada Brant',
  'Brant',
  'the U.S.',
  'El Salvador’s',
  'NorvikNairobi',
  'al-Tarn',
  'HSB',
  '(HSB)',
  'Bank of China',
  '’s',
  '“',
  '😀',
  'Å',
  'İ',
  '\u200b',
  '.',
  ', ',
  ' and ',
);

describe('spans', () => {
  test('are cut from the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { span } of mentionsOf(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('entities', () => {
  test('are the same in two articles that know nothing of one another', () => {
    const idsOf = (text: string) => new Set(mentionsOf(text).map(({ entityId }) => entityId));
    expect(idsOf('Mayor Ada Brant left Norvik, Texas.')).toEqual(idsOf('Nobody in Texas has heard of Ada Brant; in Norvik they have.'));
  });

  test('of a headline are those of the text below it', () => {
    const mentions = mentionsOf(
      'Brant Quits Over Harbour Deal With Orvane Board\n\nMayor Ada Brant left after a row with the Orvane Board.',
    );
    expect(mentions.map(({ span, entityId }) => [span.text, entityId])).toEqual([
      ['Brant', 'person:ada-brant'],
      ['Orvane Board', 'org:orvane-board'],
      ['Ada Brant', 'person:ada-brant'],
      ['Orvane Board', 'org:orvane-board'],
    ]);
  });
});

describe('hostile text', () => {
  test.each([
    ['capital letters', 'A'.repeat(100_000)],
    ['capital words', 'Brant '.repeat(15_000)],
    ['initials', 'A. '.repeat(30_000)],
    ['a name without end', `${'Brant of '.repeat(10_000)}Tarn`],
    ['brackets', '(HSB) '.repeat(15_000)],
    ['names in a row', 'Ada Brant, '.repeat(9_000)],
  ])('%s end within ten seconds', (_, text) => {
    const reading = readingOf(text);
    const start = process.cpuUsage();
    readMentions(reading);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});

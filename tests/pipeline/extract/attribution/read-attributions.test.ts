import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAttributions } from '../../../../pipeline/extract/attribution/read-attributions.ts';
import { readMentions } from '../../../../pipeline/extract/mentions/read-mentions.ts';
import { read } from '../../../../pipeline/read.ts';

const readingOf = (text: string) => read({ id: 'a', version: '1', source: '', language: 'en', text });
const attributionsOf = (text: string) => {
  const reading = readingOf(text);
  return readAttributions(reading, readMentions(reading));
};

const piece = fc.constantFrom(
  'Mayor Ada Brant said',
  '“',
  '”',
  '"',
  "''",
  ',',
  '.',
  'that the road was closed',
  'denied any deal',
  'according to',
  'he said',
  '\n\n',
  'and warned',
  ': ',
  '—',
  '😀',
  'İ',
  'the Harbour Board',
  'was accused of',
  'After saying',
  'the claim that',
  'HALE:',
  'who, of Tarn,',
);

describe('spans', () => {
  test('are cut from the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { content, cue, speakerSpan } of attributionsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, cue, speakerSpan]) {
            if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('quotations over several paragraphs', () => {
  test('stay with their speaker', () => {
    const found = attributionsOf(
      '“We left at dawn,” Ada Brant said. “The road was already under water.\n\n“Nobody had warned us of the flood.”',
    );
    expect(found.map(({ speaker, direct }) => [speaker, direct])).toEqual([
      ['Ada Brant', true],
      ['Ada Brant', true],
      ['Ada Brant', true],
    ]);
  });
});

describe('pronouns', () => {
  test('follow the person who was named as a subject since', () => {
    const text = 'Ada Brant said the road was closed. Tam Hale, who runs the ferry, was cross. “Nobody told the crew of it,” he said.';
    expect(attributionsOf(text).map(({ speaker }) => speaker)).toEqual(['Ada Brant', 'Tam Hale']);
  });
});

describe('hostile text', () => {
  test.each([
    ['straight marks', '"'.repeat(50_000)],
    ['marks apart', '" '.repeat(50_000)],
    ['typographic marks', '“ ” '.repeat(25_000)],
    ['short quotations', '“We are late,” Ada Brant said. '.repeat(3_000)],
    ['floating quotations', '“We are all late today.” '.repeat(4_000)],
    ['verbs', 'said '.repeat(20_000)],
    ['verbs and marks', 'he said "x" and '.repeat(6_000)],
    ['commas', 'Brant, '.repeat(15_000)],
    ['participles', ', saying he was accused of '.repeat(5_000)],
    ['nouns', 'the claim of the claim that '.repeat(5_000)],
    ['labels', 'HALE: We are late.\n\n'.repeat(5_000)],
    ['colons', 'Brant said:\n\n'.repeat(5_000)],
  ])('%s end within ten seconds', (_, text) => {
    const reading = readingOf(text);
    const mentions = readMentions(reading);
    const start = process.cpuUsage();
    readAttributions(reading, mentions);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});

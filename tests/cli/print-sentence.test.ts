import { expect, test } from '@jest/globals';
import { sentenceRange } from '../../cli/print-sentence.ts';

test.each([
  ['It rained. The 12 boats sank at noon. Nobody saw it.', '12 boats', 'The 12 boats sank at noon.'],
  ['Title\n\nThe 12 boats sank.\n\nMore.', '12 boats', 'The 12 boats sank.'],
  [
    '“It was late.” Dr. Amsel saw 12 boats of the U.S. Coast Service sink. So it ended.',
    '12 boats',
    'Dr. Amsel saw 12 boats of the U.S. Coast Service sink.',
  ],
  ['They cost $3.2 million. All 12 boats sank', '12 boats', 'All 12 boats sank'],
  ['Twelve boats sank. It rained.', 'Twelve boats sank.', 'Twelve boats sank.'],
])('%j', (text, words, sentence) => {
  const start = text.indexOf(words);
  const range = sentenceRange(text, { start, end: start + words.length });
  expect(text.slice(range.start, range.end)).toBe(sentence);
  expect([range.before, range.after]).toEqual([false, false]);
});

test('a sentence without an end is cut between words, and says so', () => {
  const text = `${'word '.repeat(200)}12 boats ${'more '.repeat(200)}`;
  const start = text.indexOf('12 boats');
  const range = sentenceRange(text, { start, end: start + 8 });
  expect(text.slice(range.start, range.end)).toMatch(/^(?:word )+12 boats(?: more)+$/);
  expect([range.before, range.after]).toEqual([true, true]);
});

import { expect, test } from '@jest/globals';
import { readRow } from '../../readers/article-row.ts';

const place = { file: 'rows.jsonl', line: 4 };

test('only text is required; the id comes from the content and stands for the source', () => {
  const [first] = readRow({ text: 'It sank.' }, place);
  const [second] = readRow({ text: 'It sank.' }, place);
  expect(first).toMatchObject({
    file: 'rows.jsonl',
    line: 4,
    article: { text: 'It sank.', id: expect.stringMatching(/^article-[\da-f]{12}$/u) },
  });
  expect(first).toEqual(second);
  expect(first).toMatchObject({ article: { source: (first as { article: { id: string } }).article.id } });
});

test('a title stands on top of the text; the text stays as it stands apart from its line ends', () => {
  expect(readRow({ id: 3, title: ' Ferry  sinks ', text: ' It sank.\r\nNine swam. ', url: null }, place)).toMatchObject([
    { article: { id: '3', title: 'Ferry sinks', text: 'Ferry sinks\n\n It sank.\nNine swam. ' } },
  ]);
});

test.each([
  [{ id: 'a' }, '"text" is missing'],
  [{ text: 5 }, '"text" is not text'],
  [{ text: 'x', title: {} }, '"title" is not text'],
  [['x'], 'the record is not an object'],
  [null, 'the record is not an object'],
  ['text', 'the record is not an object'],
])('%j is refused', (row, message) => {
  expect(readRow(row, place)).toMatchObject([{ problem: { ...place, code: 'bad-record', message } }]);
});

test('a key of the prototype is only a key', () => {
  const row: unknown = JSON.parse('{"text":"It sank.","__proto__":{"id":"x"},"constructor":1}');
  expect(readRow(row, place)).toMatchObject([{ article: { text: 'It sank.' } }]);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();
});

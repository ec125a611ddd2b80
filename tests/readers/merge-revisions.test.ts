import { expect, test } from '@jest/globals';
import { mergeRevisions } from '../../readers/merge-revisions.ts';
import type { ReadArticle } from '../../readers/read-result.ts';

function read(line: number, id: string, text: string, published?: string): ReadArticle {
  const date = published === undefined ? {} : { published };
  return { file: 'rows.jsonl', line, article: { id, version: text, source: 'Bay Wire', language: 'en', text, ...date } };
}

const texts = (items: readonly ReadArticle[]) => mergeRevisions(items).kept.map(({ article }) => article.text);

test('the same text twice is one article, and nothing is said', () => {
  expect(mergeRevisions([read(1, 'a', 'Nine.'), read(2, 'a', 'Nine.')])).toMatchObject({ kept: [{ line: 1 }], problems: [] });
});

test.each([
  ['no dates: the last', undefined, undefined, 'Ten.'],
  ['the later date', '2026-01-17', '2026-01-16', 'Nine.'],
  ['the later instant, whatever the zone', '2026-01-16T09:00:00+06:00', '2026-01-16T04:00:00Z', 'Ten.'],
  ['one date only: the last', '2026-01-17', undefined, 'Ten.'],
])('of two texts %s counts', (_name, first, second, expected) => {
  expect(texts([read(1, 'a', 'Nine.', first), read(2, 'a', 'Ten.', second)])).toEqual([expected]);
});

test('a revision is said, with both places', () => {
  const { problems } = mergeRevisions([read(1, 'a', 'Nine.'), read(5, 'a', 'Ten.')]);
  expect(problems).toMatchObject([
    {
      file: 'rows.jsonl',
      line: 1,
      code: 'revision',
      message: '"a" stands here with another text; the later one, of rows.jsonl:5, is used',
    },
  ]);
});

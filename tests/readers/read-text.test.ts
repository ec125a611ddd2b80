import { expect, test } from '@jest/globals';
import { readText } from '../../readers/read-text.ts';

const place = { file: 'ferry.txt' };
const fallback = { id: 'ferry', source: 'Harbour Post' };
const read = (text: string) => readText(text, place, fallback);

test('text without front matter stays as it stands', () => {
  const text = '  Nine towns\nlost power.\n\n\nTwo did not.\n';
  expect(read(text)).toMatchObject([{ file: 'ferry.txt', article: { id: 'ferry', source: 'Harbour Post', language: 'en', text } }]);
});

test('front matter gives the fields, and the title stands on top', () => {
  const text =
    '---\nid: 7\ntitle: Ferry sinks\nsource: Bay Wire\nurl: https://bay.example/1\npublished: 2026-01-16\nbyline: A. Writer\n---\n\nIt sank.\n\nNine swam.\n';
  const article = {
    id: '7',
    title: 'Ferry sinks',
    source: 'Bay Wire',
    url: 'https://bay.example/1',
    published: '2026-01-16',
    byline: 'A. Writer',
  };
  expect(read(text)).toMatchObject([{ article: { ...article, text: 'Ferry sinks\n\nIt sank.\n\nNine swam.' } }]);
});

test('the source comes from the address when none is given', () => {
  expect(read('---\nurl: https://www.bay.example/1\n---\nIt sank.')).toMatchObject([{ article: { source: 'bay.example' } }]);
});

test('a title that already opens the body stands once', () => {
  expect(read('---\ntitle: Ferry sinks\n---\nFerry sinks\n\nIt sank.')).toMatchObject([{ article: { text: 'Ferry sinks\n\nIt sank.' } }]);
});

test.each(['---\nIt was a quiet night.\n---\nThen it sank.', '---\n\nNo closing mark', '--- a dash\n---\nText'])(
  '%j is text, not front matter',
  (text) => {
    expect(read(text)).toMatchObject([{ article: { text } }]);
  },
);

test('broken front matter is named with its line', () => {
  expect(read('---\ntitle: Ferry\nsource: "open\n---\nIt sank.')).toMatchObject([
    { problem: { file: 'ferry.txt', code: 'bad-front-matter', line: 3 } },
  ]);
  expect(read('---\ntitle: [a, b]\n---\nIt sank.')).toMatchObject([{ problem: { code: 'bad-front-matter' } }]);
});

test('a broken date is left out, and said', () => {
  const [note, result] = read('---\npublished: last week\n---\nIt sank.');
  expect(note).toMatchObject({ problem: { code: 'bad-date' } });
  expect(result).toMatchObject({ article: { text: 'It sank.' } });
  expect(result).not.toHaveProperty('article.published');
});

test.each(['', ' \n\t\n', '---\ntitle: Ferry\n---\n'])('%j has no text', (text) => {
  expect(read(text)).toMatchObject([{ problem: { code: 'no-text' } }]);
});

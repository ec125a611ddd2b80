import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flattenHtml } from '../../readers/flatten-html.ts';

const html = (source: string) => {
  const flat = flattenHtml(source);
  return 'html' in flat ? flat.html : flat;
};

test.each([
  '<p>One<p>Two<ul><li>a<li>b</ul>',
  '<table><tr><td>1<td>2<tr><td>3</table>',
  '<a href="x>y">z</a><br><img src=a>',
  'a < b and c > d',
  '',
])('%s stays as it is', (source) => {
  expect(html(source)).toBe(source);
});

test.each([
  ['a<script>var p = "<p>";</script>b', 'ab'],
  ['a<style>p{}</style>b<svg><path/><g><text>x</text></g></svg>c', 'abc'],
  ['a<iframe/>b', 'a<iframe/>b'],
  ['<script type="application/ld+json">{"a":1}</script>b', '<script type="application/ld+json">{"a":1}</script>b'],
])('%s loses what nobody sees', (source, expected) => {
  expect(html(source)).toBe(expected);
});

test('ten thousand levels become two hundred, and the text stays', () => {
  const flat = flattenHtml(`${'<div>'.repeat(10_000)}Nine towns<p>lost power${'</div>'.repeat(10_000)}after`);
  expect(flat).toMatchObject({ depth: 10_001, elements: 200 });
  expect(
    'html' in flat &&
      flat.html
        .replaceAll(/<[^>]*>|\s+/gu, ' ')
        .replaceAll(/ +/gu, ' ')
        .trim(),
  ).toBe('Nine towns lost power after');
});

test('a hundred thousand levels are refused', () => {
  expect(flattenHtml('<div>'.repeat(100_000))).toEqual({ tooDeep: 100_000 });
});

test('many paragraphs that are never closed are not nested', () => {
  expect(flattenHtml('<p>One'.repeat(5_000))).toMatchObject({ depth: 1 });
});

test('closing tags that never match cost no time', () => {
  expect(flattenHtml(`${'<b>'.repeat(40_000)}${'</i>'.repeat(400_000)}`)).toMatchObject({ depth: 40_000 });
});

test('any markup goes through', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div',
    '>',
    '"',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    'text',
    '<svg/>',
    '</',
    '<![CDATA[',
    '&amp;',
    '\0',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expect(flattenHtml(pieces.join(''))).toBeDefined()));
});

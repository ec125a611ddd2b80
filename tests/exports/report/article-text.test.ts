import { expect, test } from '@jest/globals';
import { articleName } from '../../../exports/report/article-name.ts';
import { articleText } from '../../../exports/report/article-text.ts';
import { markup } from '../../../exports/report/markup.ts';
import { article } from '../sample-comparison.ts';

function paragraphsOf(body: string): string[] {
  const layers = { passages: [], marks: [], claims: [], folds: [] };
  const { html } = articleText(article({ id: 'a', source: 'A', body }), 0, layers, () => markup`fold`);
  return [...html.matchAll(/<p>([^<]*)<\/p>/g)].map((found) => found[1]!);
}

test.each([
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  ['A line that\nwas broken.\n\n\n\nTwo.\n', ['A line that\nwas broken.', 'Two.']],
  ['\n\n', []],
])('the paragraphs of %j', (body, paragraphs) => {
  expect(paragraphsOf(body)).toEqual(paragraphs);
});

test('a passage across two paragraphs has one anchor, and is shaded in both', () => {
  const owner = article({ id: 'a', source: 'A', body: 'One ends here.\n\nTwo begins.' });
  const passage = { start: 4, end: 22, id: 'a-1-4-22', numbers: [3] };
  const { html } = articleText(owner, 0, { passages: [passage], marks: [], claims: [], folds: [] }, () => markup``);
  expect(html.replaceAll('\n', '')).toBe(
    '<p>One <span class="passage" id="a-1-4-22" tabindex="-1">ends here.</span></p><p><span class="passage">Two be</span><a class="ref" href="#c-3" aria-label="Back to conflict 3">3</a>gins.</p>',
  );
});

test.each([
  [{ title: 'Boats' }, 'Boats'],
  [{ body: 'The boats came late.\n\nMore.' }, 'The boats came late.'],
  [{ body: 'word '.repeat(40) }, `${'word '.repeat(12).trim()} …`],
  [{ body: '' }, 'id'],
])('the name of %j', (fields, name) => {
  expect(articleName(article({ id: 'id', source: 'A', body: 'x', ...fields }))).toBe(name);
});

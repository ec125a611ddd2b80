import { expect, test } from '@jest/globals';
import { readHtml } from '../../readers/read-html.ts';

const place = { file: 'page.html' };
const read = (html: string) => readHtml(html, place, { id: 'page', source: 'page' });

const paragraphs = [
  'The harbour master said on Monday that nine of the twelve ferries had been laid up since the storm, and that none would sail this week.',
  'Crews were paid for the first ten days, the union said; after that, at least 58 of them were sent home without pay, among them two captains.',
  'A spokesman for the line called the figure wrong, and put it at 41, not counting those who had asked for leave before the storm came in.',
];

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferries laid up - Bay Wire</title>
<link rel="canonical" href="https://www.baywire.example/ferries"><meta property="og:site_name" content="Bay Wire">
<meta property="og:title" content="Ferries laid up after the storm"><meta property="article:published_time" content="2026-01-16T08:20:00Z">
<meta name="author" content="A. Writer"><script>var x = "<p>not this</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferries laid up after the storm</h1>
${paragraphs.map((text) => `<p>${text.replace('nine', '<b>nine</b>')}</p>`).join('\n')}</article><footer>© Bay Wire</footer></body></html>`;

test('an article is read out of its page', () => {
  const facts = {
    id: 'page',
    source: 'Bay Wire',
    url: 'https://www.baywire.example/ferries',
    published: '2026-01-16T08:20:00Z',
    byline: 'A. Writer',
    language: 'en',
  };
  const title = 'Ferries laid up after the storm';
  expect(read(page)).toEqual([
    { ...place, article: { ...facts, title, version: expect.any(String), text: [title, ...paragraphs].join('\n\n') } },
  ]);
});

test('a page too small for an article gives its text', () => {
  expect(read('<p>Nine towns<br>lost power.</p><p>Two &amp; a half did not.</p>')).toMatchObject([
    { article: { text: expect.stringContaining('Nine towns\nlost power.\n\nTwo & a half did not.') } },
  ]);
});

test('ten thousand nested elements are read and said', () => {
  const results = read(`<html><body>${'<div>'.repeat(10_000)}<p>${paragraphs.join('</p><p>')}</p>${'</div>'.repeat(10_000)}</body></html>`);
  expect(results).toMatchObject([
    { problem: { code: 'html-flattened' } },
    { article: { text: expect.stringContaining('at least 58 of them'), capped: ['nesting cut at 200 of 10003 levels'] } },
  ]);
});

test.each([
  ['too deep', '<div>'.repeat(100_000), 'html-too-deep'],
  ['too many elements', '<p>x</p>'.repeat(60_000), 'too-large'],
  ['a million stray marks', '<'.repeat(1_000_000), 'too-large'],
  ['no text', '<html><body><script>1</script></body></html>', 'no-text'],
  ['nothing at all', '', 'no-text'],
])('%s: refused', (_name, html, code) => {
  expect(read(html)).toMatchObject([{ problem: { file: 'page.html', code } }]);
});

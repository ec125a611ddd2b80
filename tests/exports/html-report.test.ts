import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { htmlReport } from '../../exports/html-report.ts';
import type { ReportInput } from '../../exports/report/report-index.ts';
import { article, at, claim, conflict, evidence, extraction, sample } from './sample-comparison.ts';

const report = htmlReport(sample);

/** What a report may hold; any other element or attribute came out of the data. */
const elements = words(
  'html head meta title style body a div header p h1 h2 h3 h4 nav ul ol li b main section article span bdi code svg text line circle path foreignObject figure figcaption blockquote mark details summary q footer',
);
const attributes = words(
  'lang dir charset content http-equiv name class id href rel role open tabindex aria-label aria-labelledby aria-hidden width height overflow x y x1 x2 y1 y2 cx cy r d',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

type Node = { readonly localName: string; readonly getAttributeNames: () => string[] };

// linkedom's own types need those of a browser.
const parse = parseHTML as unknown as (html: string) => { readonly document: { readonly querySelectorAll: (all: '*') => Iterable<Node> } };

/** Elements and attributes of a page that are not a report's own. */
function foreign(html: string): string[] {
  const nodes = [...parse(html).document.querySelectorAll('*')];
  const names = nodes.map((node) => node.localName).filter((name) => !elements.has(name));
  return [...names, ...nodes.flatMap((node) => node.getAttributeNames()).filter((name) => !attributes.has(name))];
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]!);
}

/** Two articles that disagree about a number of boats, every text of theirs replaced by `payload`. */
function hostile(payload: string, url = payload): ReportInput {
  const a = article({
    id: `a${payload}`,
    source: payload,
    url,
    title: payload,
    byline: payload,
    published: payload,
    body: `${payload} saw 12 boats ${payload}`,
  });
  const b = article({
    id: `b${payload}`,
    source: payload,
    url,
    title: payload,
    language: payload,
    capped: [payload],
    body: `${payload} saw 15 boats ${payload}`,
  });
  const claims = [
    claim(a, 'saw 12 boats', { words: '12', value: 12, unit: payload }),
    claim(b, 'saw 15 boats', { words: '15', value: 15, unit: payload }),
  ] as const;
  const sides = [
    { answer: `12 ${payload}`, origins: 1, claims: [evidence(a, claims[0])] },
    { answer: `15 ${payload}`, origins: 1, claims: [evidence(b, claims[1])] },
  ];
  const found = conflict({ id: payload, question: payload, reason: payload, rule: payload, storyId: payload, sides });
  const stories = [{ id: payload, articleIds: [a.id, b.id], why: payload }];
  const occurrences = [a, b].map((one) => ({ articleId: one.id, span: { start: 0, end: payload.length, text: payload } }));
  const repeats = [
    {
      id: payload,
      kind: 'across' as const,
      occurrences,
      origin: 0,
      changed: [{ a: occurrences[0]!, b: occurrences[1]! }],
      boilerplate: false,
      rule: payload,
    },
  ];
  return {
    articles: [a, b],
    extractions: [extraction(a, [claims[0]]), extraction(b, [claims[1]])],
    comparison: { stories, repeats, conflicts: [found] },
  };
}

describe('what comes from outside never becomes markup', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    ']]><!--<iframe srcdoc="x">',
    '<svg/onload=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ])('%s', (payload) => {
    const html = htmlReport(hostile(payload));
    expect(foreign(html)).toEqual([]);
    expect(html.includes(payload)).toBe(false);
  });

  test('control, bidi and lone surrogate characters become harmless', () => {
    const html = htmlReport(hostile('left\u202eright\0\u001b[31m\u2066\ud800\u0085'));
    expect(html).toContain('left\ufffdright\ufffd\ufffd[31m\ufffd\ufffd\ufffd');
    expect(html).not.toMatch(/[\u202e\u2066\0\u001b\u0085]/); // eslint-disable-line no-control-regex
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (payload) => {
        const html = htmlReport(hostile(`x${payload}`));
        expect(foreign(html)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    'ftp://a.example',
    'https://user:secret@a.example/',
    'http://',
    'java\nscript:x',
  ])('%j is no link', (url) => {
    expect(linksOf(htmlReport(hostile('plain', url))).filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  test('http and https are, and quotes in them stay inside the attribute', () => {
    const links = linksOf(htmlReport(hostile('plain', 'https://a.example/"><b>?q=1&r=2')));
    expect(links).toContain('https://a.example/%22%3E%3Cb%3E?q=1&amp;r=2');
  });

  test('every link inside the page has its target, and no id stands twice', () => {
    const ids = [...report.matchAll(/ id="([^"]*)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = linksOf(report)
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.some((target) => target.startsWith('a-'))).toBe(true);
  });
});

describe('the page', () => {
  test('needs no network and runs nothing: the policy allows its own stylesheet alone', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(report)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(report).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(report).not.toMatch(/<script| src=|url\(|@import|<link|<[^>]* style=/);
  });

  test('is the same for the same input, and for articles in another order', () => {
    expect(htmlReport(sample)).toBe(report);
    expect(htmlReport({ ...sample, articles: [...sample.articles].reverse(), extractions: [...sample.extractions].reverse() })).toBe(
      report,
    );
  });

  test('has one h1, no skipped heading, a skip link and landmarks', () => {
    const levels = [...report.matchAll(/<h([1-6])/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(report).toMatch(/<body>\s*<a class="skip" href="#main">/);
    expect(report).toContain('<main id="main"');
  });

  test('orders conflicts by score, and puts differences after them under their own heading', () => {
    const order = [
      'How many people had to leave',
      'What will school meals',
      'Has the council signed',
      'When were the gates',
      'Differences worth showing</h2>',
      'Where do relief camps',
    ];
    const places = order.map((words) => report.lastIndexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(report).toContain('2 outlets, 1 independent origin');
    expect(report).toContain('Score 0.91');
  });

  test('shows which articles were compared and why, and which stand alone', () => {
    expect(report).toContain('All four name Brenwick, Aldermere and the valley council within two days.');
    expect(report).toContain('1 story told by one article only');
    expect(report).toContain('1 article without a part in them is left out.');
  });
});

describe('marks', () => {
  test('are exact, in the quotation and in the text', () => {
    expect(report).toContain('The valley council said on Thursday that <mark>640</mark> people had been moved out of Brenwick.');
    expect(report).toMatch(
      /<span class="passage" id="a-1-\d+-\d+" tabindex="-1"><mark>640<\/mark> people had been moved out of Brenwick<\/span><a class="ref" href="#c-1"/,
    );
    expect(report).toContain('<mark>Some 640</mark> residents');
    expect(report).toContain('<q dir="auto">… gates');
    expect(report).toContain('<mark>three days</mark>');
  });

  test('cover the bound, also where it stands before the clause', () => {
    const a = article({ id: 'a', source: 'A', body: 'It was dark. At least 58 boats sank. It was cold.' });
    const b = article({ id: 'b', source: 'B', body: 'Up to 40 boats sank.' });
    const own = [
      claim(a, '58 boats sank', { words: '58', value: 58 }),
      claim(b, 'Up to 40 boats sank', { words: '40', value: 40 }),
    ] as const;
    const sides = [
      { answer: 'at least 58 boats', origins: 1, claims: [{ ...evidence(a, own[0]), mark: at(a, 'At least 58 boats') }] },
      { answer: 'up to 40 boats', origins: 1, claims: [evidence(b, own[1], 'Up to 40 boats')] },
    ];
    const html = htmlReport({
      articles: [a, b],
      extractions: [{ ...extraction(a, [own[0]]), sentences: [] }, extraction(b, [own[1]])],
      comparison: { repeats: [], stories: [], conflicts: [conflict({ id: 'c', sides })] },
    });
    expect(html).toContain('<p><mark>At least 58 boats</mark> sank</p>');
    expect(html).toMatch(/id="a-1-13-35" tabindex="-1"><mark>At least 58 boats<\/mark> sank</);
    expect(html).toContain('<mark>Up to 40 boats</mark> sank.');
  });

  test('in lists stand on the members that not every answer names', () => {
    expect(report).toContain('Relief camps stand in Corrie, <mark>Lower Tarn</mark> and <mark>Midhope</mark>, the council said.');
    expect(report).toContain('places including Corrie and <mark>Saint Olm</mark>.');
  });

  test('keep their place after emoji and combining characters', () => {
    const a = article({ id: 'a', source: 'A', body: '🌊👩‍👩‍👧 e\u0301 𝟜 boats: 12 boats sank 🌊.' });
    const b = article({ id: 'b', source: 'B', body: '🌊 15 boats sank.' });
    const own = [claim(a, '12 boats sank', { words: '12', value: 12 }), claim(b, '15 boats sank', { words: '15', value: 15 })] as const;
    const sides = [
      { answer: '12', origins: 1, claims: [evidence(a, own[0])] },
      { answer: '15', origins: 1, claims: [evidence(b, own[1])] },
    ];
    const html = htmlReport({
      articles: [a, b],
      extractions: [extraction(a, [own[0]]), extraction(b, [own[1]])],
      comparison: { repeats: [], stories: [], conflicts: [conflict({ id: 'c', sides })] },
    });
    expect(html).toContain('<p>🌊👩‍👩‍👧 e\u0301 𝟜 boats: <mark>12</mark> boats sank 🌊.</p>');
    expect(html).toContain(`id="a-1-${own[0].span.start}-${own[0].span.end}"`);
  });

  test('evidence that does not slice back is quoted, and anchored nowhere', () => {
    const input = hostile('plain');
    const moved = { ...input, articles: input.articles.map((one) => ({ ...one, text: `New! ${one.text}` })) };
    const html = htmlReport(moved);
    expect(html).toContain('saw <mark>12</mark> boats');
    expect(html).not.toContain('id="a-');
  });

  test('a copy is folded, and open when a conflict points into it', () => {
    expect(report).toMatch(/<details class="fold"><summary>Repeated passage, first in <bdi class="outlet">Vale Echo<\/bdi>/);
    const copy = sample.articles[1];
    const inside = conflict({
      id: 'x',
      sides: [
        { answer: 'a', origins: 1, claims: [evidence(copy, claim(copy, 'three days of rain'))] },
        { answer: 'b', origins: 1, claims: [evidence(copy, claim(copy, 'morning ferry'))] },
      ],
    });
    expect(htmlReport({ ...sample, comparison: { ...sample.comparison, conflicts: [inside] } })).toContain('<details class="fold" open>');
  });
});

test('without conflicts the report says so, and what was compared', () => {
  const html = htmlReport({ ...sample, comparison: { ...sample.comparison, conflicts: [] } });
  expect(html).toContain('No conflicts were found.');
  expect(html).toContain('7 articles from 5 outlets, telling 3 stories. No conflicts, 1 repeated passage.');
  expect(html).toContain('Kitchens for every school in Quay');
});

test('of nothing at all there is a report too', () => {
  const html = htmlReport({ articles: [], extractions: [], comparison: { repeats: [], stories: [], conflicts: [] } });
  expect(html).toContain('0 articles from 0 outlets');
});

test('a thousand articles give a report of bounded size that counts what it leaves out', () => {
  const filler = 'Nothing further was said about the boats that evening, and nobody asked. '.repeat(40);
  const articles = Array.from({ length: 1000 }, (_, at) =>
    article({ id: `a${at}`, source: `Outlet ${at % 70}`, title: `Boats ${at}`, body: `The harbour saw ${at + 1000} boats. ${filler}` }),
  );
  const claims = articles.map((one, at) =>
    claim(one, `The harbour saw ${at + 1000} boats`, { words: String(at + 1000), value: at + 1000 }),
  );
  const conflicts = Array.from({ length: 500 }, (_, at) =>
    conflict({
      id: `c${at}`,
      score: (at % 100) / 100,
      sides: [0, 1].map((side) => ({
        answer: `${side}`,
        origins: 1,
        claims: Array.from({ length: 30 }, (__, more) => (at * 2 + side + more * 31) % 1000).map((n) => evidence(articles[n]!, claims[n]!)),
      })),
    }),
  );
  const stories = articles.map((one) => ({ id: one.id, articleIds: [one.id], why: 'alone' }));
  const html = htmlReport({
    articles,
    extractions: articles.map((one, at) => extraction(one, [claims[at]!])),
    comparison: { repeats: [], stories, conflicts },
  });
  expect(html.length).toBeLessThan(4_000_000);
  expect(html).toContain('400 further conflicts not shown here');
  expect(html).toMatch(/\d+ further articles found no room here/);
});

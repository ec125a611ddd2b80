import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readWhole } from './read-whole-feed.ts';
import { tempFolder } from './temp-folder.ts';

/** Reads a feed of the given text, as a file. */
const readText = (text: string | Buffer, name = 'feed.xml') => readWhole(join(tempFolder({ [name]: text }), name));
const rss = (items: string, title = 'Bay') => `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const written = { id: expect.stringMatching(/^article-[\da-f]{12}$/u), version: expect.any(String) };

test('RSS: the fullest text, without its markup; an item without text is named and the others come', async () => {
  const { articles, problems } = await readWhole('fixtures/feeds/rss.xml');
  expect(articles).toEqual([
    {
      ...written,
      source: 'Bay & Harbour Wire',
      url: 'https://www.baywire.example/ferries?page=1#top',
      title: 'Ferries laid up after the storm',
      byline: 'Ana Brook, Tom Reed',
      published: '2026-01-16T08:20:00+01:00',
      language: 'en',
      text: [
        'Ferries laid up after the storm',
        'Nine of the twelve ferries have been laid up since the storm’s end.',
        'At least 58 of the crew were sent home.',
      ].join('\n\n'),
    },
    {
      ...written,
      source: 'The Hill Courier',
      url: 'https://www.baywire.example/bridge',
      title: 'Bridge closed',
      language: 'en',
      text: 'Bridge closed\n\nThe old bridge is closed & will stay so for 3 weeks.\n\nThe council said < 40 cars were turned back.',
    },
  ]);
  expect(problems).toEqual([
    {
      file: 'fixtures/feeds/rss.xml',
      code: 'no-text',
      message: 'item 2 ("Only a headline"): there is no text in it',
      action: 'nothing to do, or save its page: https://www.baywire.example/headline',
    },
    expect.objectContaining({ code: 'bad-date', message: expect.stringContaining('item 3 ("Bridge closed"): the publication date') }),
  ]);
});

test('Atom: what is text stays as it stands, what is XHTML loses its marks; the feed’s author stands in', async () => {
  expect(await readWhole('fixtures/feeds/atom.xml')).toEqual({
    articles: [
      {
        ...written,
        source: 'Northline',
        url: 'https://northline.example/ferries',
        title: 'Eight ferries idle',
        byline: 'The Northline desk',
        published: '2026-01-16T08:55:00Z',
        language: 'en',
        text: 'Eight ferries idle\n\nEight ferries are idle, the line & its union said.\n\nAbout 60 sailors are at home.',
      },
      {
        ...written,
        source: 'Northline',
        title: 'How to write a feed',
        byline: 'Ida Moss',
        published: '2026-01-15',
        language: 'en',
        text: 'How to write a feed\n\nA feed begins with <rss version="2.0">.',
      },
    ],
    problems: [],
  });
});

test('RDF', async () => {
  expect(await readWhole('fixtures/feeds/rdf.xml')).toEqual({
    articles: [
      {
        ...written,
        source: 'Hill Courier',
        url: 'https://courier.example/a1',
        title: 'School roof repaired',
        byline: 'Lee Marsh',
        published: '2026-01-14T12:00:00+00:00',
        language: 'en',
        text: 'School roof repaired\n\nThe roof of the school cost $120,000.',
      },
    ],
    problems: [],
  });
});

test('JSON Feed, even when it quotes RSS', async () => {
  const { articles, problems } = await readWhole('fixtures/feeds/feed.json');
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      source: 'Civic Current',
      byline: 'The Current',
      published: '2026-01-15T10:00:00-05:00',
      text: "Roof done for <$150,000\n\nThe school's roof is done.\n\nIt cost $150,000 & took 5 weeks.",
    },
    { byline: 'Kit Vale', published: '2026-01-13', text: 'Vote put off\n\nThe vote was put off.\n\nSix for\n\nFive against' },
  ]);
});

test.each([
  ['its guid', '<guid isPermaLink="false">12</guid><link>https://bay.example/a</link>'],
  ['its link', '<link>https://bay.example/a</link>'],
])('an item is known by %s: read twice it is one article, with another text a revision of it', async (_name, known) => {
  const first = await readText(rss(`<item>${known}<description>Nine died.</description></item>`));
  const again = await readText(rss(`<item>${known}<description>Nine died.</description></item>`));
  const changed = await readText(rss(`<item>${known}<description>Ten died.</description></item>`));
  expect(again.articles).toEqual(first.articles);
  expect(changed.articles[0]!.id).toBe(first.articles[0]!.id);
  expect(changed.articles[0]!.version).not.toBe(first.articles[0]!.version);
});

test('short ids of two feeds are two articles; the feed’s own page names none', async () => {
  const item = '<item><guid isPermaLink="false">1</guid><description>Nine died.</description></item>';
  const [bay, hill] = [await readText(rss(item, 'Bay')), await readText(rss(item, 'Hill'))];
  expect(bay.articles[0]!.id).not.toBe(hill.articles[0]!.id);
  const home = '<link>https://bay.example/</link>';
  const { articles } = await readText(
    rss(`${home}<item>${home}<description>Nine died.</description></item><item>${home}<description>A fire.</description></item>`),
  );
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
});

test('a feed without a title is named by its host, an address that is no web page is left out', async () => {
  const { articles } = await readText(
    '<rss version="2.0"><channel><link>https://www.bay.example/</link><item><link>javascript:alert(1)</link><description>Nine.</description></item></channel></rss>',
  );
  expect(articles).toMatchObject([{ source: 'bay.example', text: 'Nine.' }]);
  expect(articles[0]).not.toHaveProperty('url');
});

test.each([
  ['its XML declaration', 'iso-8859-2', Buffer.from([0xb3, 0xf3, 0x64, 0xbc])],
  ['the bytes themselves', 'utf-8', Buffer.from('łódź')],
])('the charset comes from %s', async (_name, charset, bytes) => {
  const start = `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><item><description>`;
  const feed = Buffer.concat([Buffer.from(start), bytes, Buffer.from('</description></item></channel></rss>')]);
  expect((await readText(feed)).articles.map(({ text }) => text)).toEqual(['łódź']);
});

const whole = readFileSync('fixtures/feeds/rss.xml', 'utf8');

test.each([
  ['a web page', '<!doctype html><html><head></head></html>', 'bad-record', 'it is a web page, not a feed'],
  ['another format', '<opml><body/></opml>', 'bad-record', 'it is no feed: its outermost element is <opml>'],
  ['an article as JSON', '{"text":"Nine."}', 'bad-record', 'it is JSON, but no JSON Feed with a title and items'],
  ['items alone', '{"items":[{"text":"Nine."}]}', 'bad-record', 'it is JSON, but no JSON Feed with a title and items'],
  ['words', 'Nine died.', 'bad-record', 'it is no feed: neither XML nor JSON'],
  ['JSON that breaks off', '{"version":"https://jsonfeed.org/version/1.1","items":[{', 'bad-json', 'it is not JSON, or breaks off'],
  ['a feed cut between tags', whole.slice(0, whole.indexOf('<source')), 'bad-record', '<item> is not closed'],
  ['a feed cut in a text', whole.slice(0, 1100), 'bad-record', 'is not closed'],
  ['an item that is closed twice', rss('<item></item></item>'), 'bad-record', 'the XML of the feed is broken'],
  ['a text that is never closed', rss('<item><description>Nine</item>'), 'bad-record', 'the XML of the feed is broken'],
  ['too many elements inside one another', rss('<a>'.repeat(500_000)), 'bad-record', 'the XML of the feed is broken'],
  ['a feed without items', rss(''), 'empty-file', 'the feed has no items'],
  ['an empty feed', '<rss version="2.0"><channel></channel></rss>', 'empty-file', 'the feed has no items'],
  ['nothing', '', 'empty-file', 'it is empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 0, 0, 0]), 'binary', 'it is not text'],
  ['a huge feed', rss('x'.repeat(5_000_000)), 'too-large', 'it has more than the 5000000 bytes'],
])('%s: one problem that says so', async (_name, text, code, message) => {
  const { articles, problems } = await readText(text);
  expect(articles).toEqual([]);
  expect(problems).toMatchObject([{ code, message: expect.stringContaining(message), action: expect.any(String) }]);
});

test.each([
  ['nowhere.xml', 'no-such-path'],
  ['fixtures/feeds', 'unreadable'],
  ['ftp://bay.example/feed', 'unreadable'],
  ['http://', 'unreadable'],
])('%s is not read', async (place, code) => {
  expect(await readWhole(place)).toMatchObject({ articles: [], problems: [{ file: place, code }] });
});

test('entities that a document type defines are not unfolded; those of HTML are', async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const { articles } = await readText(`${bomb}${rss('<item><description>Caf&eacute; &b; caf&amp;eacute;</description></item>')}`);
  expect(articles.map(({ text }) => text)).toEqual(['Café &b; café']);
});

test('unclosed HTML in an item is mended', async () => {
  const { articles } = await readText(rss('<item><description>Nine <br> towns <p>lost <b>power</description></item>'));
  expect(articles.map(({ text }) => text)).toEqual(['Nine\ntowns\n\nlost power']);
});

test('a feed with more items than any outlet gives is read in part, and said', async () => {
  const { articles, problems } = await readText(rss('<item><description>Nine died.</description></item>'.repeat(5_002)));
  expect(articles).toHaveLength(5_000);
  expect(problems).toMatchObject([{ code: 'too-large', message: 'only its first 5000 items were read' }]);
});

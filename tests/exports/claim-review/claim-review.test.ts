import { describe, expect, test } from '@jest/globals';
import { ExportError } from '../../../exports/export-error.ts';
import type { Refusal } from '../../../exports/format.ts';
import type { ExportRecords, JudgedConflict, Site } from '../../../schemas/export-records.ts';
import type { Conflict } from '../../../schemas/index.ts';
import { sample } from '../sample-comparison.ts';
import { judgement, open, records, resolved, sampleConflict, sampleRecords, site, standing, written } from '../sample-records.ts';

type Node = Readonly<Record<string, unknown>>;

const gates = sampleConflict('conflict-gates');

/** The field list of the format: what Google requires, what it recommends, and which type each entity is. */
const fields = {
  ClaimReview: {
    required: ['claimReviewed', 'reviewRating', 'url'],
    recommended: ['author', 'datePublished', 'itemReviewed'],
  },
  Claim: { required: [], recommended: ['appearance', 'author', 'datePublished', 'firstAppearance'] },
  Rating: { required: ['alternateName'], recommended: ['name'] },
} as const;

function missingFrom(node: Node): string[] {
  const list = fields[node['@type'] as keyof typeof fields];
  return [...list.required, ...list.recommended].filter((name) => node[name] === undefined);
}

async function reviewsOf(given: ExportRecords): Promise<Node[]> {
  const document = JSON.parse(await written('claimreview', given)) as { '@context': string; '@graph': Node[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}

async function refusalsOf(one: JudgedConflict, more: Partial<ExportRecords> = {}): Promise<string[]> {
  const refusals: Refusal[] = [];
  const text = await written('claimreview', records([one], sample.articles, more), { refuse: (refusal) => void refusals.push(refusal) });
  expect(JSON.parse(text)).toMatchObject({ '@graph': refusals.length === 0 ? [{}] : [] });
  return refusals.flatMap(({ missing }) => missing);
}

const changed = (fields: Partial<Conflict>): Conflict => ({ ...gates, ...fields });

describe('a review', () => {
  test('stands for each resolved conflict and for no other', async () => {
    const reviews = await reviewsOf(sampleRecords);
    expect(reviews.map((review) => review['url'])).toEqual(['https://www.checks.example/reviews#conflict-gates']);
  });

  test('has every property that is required or recommended, but for a rating in figures', async () => {
    const [review = {}] = await reviewsOf(sampleRecords);
    const [rating, claim] = [review['reviewRating'], review['itemReviewed']] as [Node, Node];
    expect([review, rating, claim].map((node) => node['@type'])).toEqual(['ClaimReview', 'Rating', 'Claim']);
    expect([review, rating, claim].flatMap(missingFrom)).toEqual([]);
  });

  test('says what was asked, what holds, who says otherwise and who was first', async () => {
    const [review] = await reviewsOf(sampleRecords);
    expect(review).toMatchObject({
      claimReviewed: 'When were the gates of the Aldermere reservoir first opened?',
      datePublished: '2031-04-12',
      author: { '@type': 'Organization', name: 'Tarn Valley Checks', url: 'https://checks.example' },
      reviewRating: { alternateName: '11 April', ratingExplanation: 'The log of the dam says so.' },
      itemReviewed: {
        author: { name: 'Corrie Ledger', sameAs: 'https://corrie-ledger.example' },
        datePublished: '2031-04-10',
        firstAppearance: { url: 'https://corrie-ledger.example/2031/04/brenwick' },
        appearance: [
          { '@type': 'NewsArticle', publisher: { name: 'Vale Echo' }, interpretedAsClaim: { '@type': 'Claim', text: '9 April' } },
          { '@type': 'NewsArticle', publisher: { name: 'Corrie Ledger' }, interpretedAsClaim: { '@type': 'Claim', text: '11 April' } },
        ],
      },
    });
  });

  test('has no rating in figures: a question is neither true nor false', async () => {
    const [review = {}] = await reviewsOf(sampleRecords);
    expect(Object.keys(review['reviewRating'] as Node)).not.toContain('ratingValue');
  });

  test('drops what narrows a long question, and keeps it in full in the claim', async () => {
    const question = 'How many of the residents were moved out of their homes over night (Brenwick)?';
    const [review] = await reviewsOf(records([resolved(changed({ question }), '640')], sample.articles));
    expect(review).toMatchObject({
      claimReviewed: 'How many of the residents were moved out of their homes over night?',
      itemReviewed: { name: question },
    });
  });

  test('cannot end the element of a page that it is put into', async () => {
    const rationale = '</script><script>alert(1)</script>\u2028';
    const given = records([resolved(gates, '11 April', { rationale })], sample.articles);
    expect(await written('claimreview', given)).not.toMatch(/<|\u2028/u);
    expect(await reviewsOf(given)).toMatchObject([{ reviewRating: { ratingExplanation: rationale } }]);
  });
});

describe('a conflict is refused', () => {
  const withoutAnswer = judgement(gates, { decision: 'resolved' });
  const ofOwnSite = { ...site, publisher: { ...site.publisher, url: 'https://corrie-ledger.example' } };

  test.each<[string, JudgedConflict, Partial<ExportRecords>, RegExp]>([
    [
      'without an answer',
      { conflict: gates, standing: standing('resolved', withoutAnswer) },
      {},
      /^reviewRating\.alternateName: the answer that holds$/u,
    ],
    ['with a blank answer', resolved(gates, ' '), {}, /^reviewRating\.alternateName/u],
    [
      'without a decision',
      { conflict: gates, standing: standing('resolved') },
      {},
      /^reviewRating\.alternateName.*\n?datePublished: the day of the decision$/u,
    ],
    ['with too long a question', resolved(changed({ question: `${'Who '.repeat(18)}who?` }), 'x'), {}, /more than 74 characters$/u],
    ['without a question', resolved(changed({ question: '' }), 'x'), {}, /^claimReviewed: the question$/u],
    ['with a rating for a question', resolved(changed({ question: 'False: 640 were moved' }), 'x'), {}, /holds a rating$/u],
    ['with a rating behind its question', resolved(changed({ question: '640 were moved (misleading)' }), 'x'), {}, /holds a rating$/u],
    [
      'that comes from the publisher itself',
      resolved(gates, '11 April'),
      { site: { ...ofOwnSite, pageUrl: 'https://corrie-ledger.example/{id}' } },
      /publisher's own site/u,
    ],
    [
      'that may come from the publisher itself, since a date is missing',
      resolved(gates, '11 April'),
      {
        site: { ...ofOwnSite, pageUrl: 'https://corrie-ledger.example/{id}' },
        articles: new Map(sample.articles.map(({ published: _, ...one }) => [one.id, one])),
      },
      /publisher's own site/u,
    ],
  ])('%s', async (_name, one, more, expected) => {
    expect((await refusalsOf(one, more)).join('\n')).toMatch(expected);
  });

  test('and the whole document with it, when nobody is told of refusals', async () => {
    const given = records([resolved(gates, '11 April'), resolved({ ...gates, id: 'conflict-bare' }, ' ')], sample.articles);
    await expect(written('claimreview', given)).rejects.toThrow(
      new ExportError('claimreview: conflict-bare is incomplete (reviewRating.alternateName: the answer that holds)'),
    );
  });

  test('alone: the others are written', async () => {
    const refused: Refusal[] = [];
    const given = records([resolved({ ...gates, id: 'conflict-bare' }, ' '), resolved(gates, '11 April')], sample.articles);
    const text = await written('claimreview', given, { refuse: (refusal) => void refused.push(refusal) });
    expect(refused.map(({ conflictId }) => conflictId)).toEqual(['conflict-bare']);
    expect((JSON.parse(text) as { '@graph': Node[] })['@graph']).toHaveLength(1);
  });
});

describe('an export is refused', () => {
  const publisher = site.publisher;
  test.each<[string, Site | undefined, RegExp]>([
    ['without a site', undefined, /publisher, a name, is missing; publisherUrl .*; pageUrl is no http or https address$/u],
    ['without a name', { ...site, publisher: { ...publisher, name: ' ' } }, /publisher, a name, is missing$/u],
    ['with a script for an address', { ...site, publisher: { ...publisher, url: 'javascript:alert(1)' } }, /publisherUrl is no http/u],
    ['with a relative page', { ...site, pageUrl: '/reviews/{id}' }, /pageUrl is no http/u],
    ['with one page for all', { ...site, pageUrl: 'https://checks.example/reviews' }, /has no \{id\}/u],
    ['with pages elsewhere', { ...site, pageUrl: 'https://checks.example.evil.example/{id}' }, /not on the site of publisherUrl$/u],
    ['with a domain that ends alike', { ...site, pageUrl: 'https://otherchecks.example/{id}' }, /not on the site of publisherUrl$/u],
  ])('%s', async (_name, given, expected) => {
    const { site: _site, ...rest } = records([resolved(gates, '11 April')], sample.articles);
    await expect(written('claimreview', given === undefined ? rest : { ...rest, site: given })).rejects.toThrow(expected);
  });
});

describe('advice', () => {
  async function adviceFor(one: JudgedConflict, articles = sample.articles.slice()): Promise<string> {
    const advice: Refusal[] = [];
    const [review] = await reviewsOf(records([one], articles));
    await written('claimreview', records([one], articles), { refuse: () => undefined, advise: (given) => void advice.push(given) });
    expect(review).toBeDefined();
    return advice.flatMap(({ missing }) => missing).join('\n');
  }

  test('is not given on what has everything', async () => {
    expect(await adviceFor(resolved(gates, '11 April'))).toBe('');
  });

  test('names a rationale, dates and addresses that are missing, and claims no first report then', async () => {
    const bare = sample.articles.map(({ published: _published, url: _url, ...one }) => one);
    const about = { ...gates, sides: gates.sides.map((side) => ({ ...side, claims: side.claims.map(({ url: _, ...claim }) => claim) })) };
    const advice = await adviceFor(resolved(about, '11 April', { rationale: '' }), bare);
    expect(advice).toMatch(/no rationale[\s\S]*none is known to be the first[\s\S]*the outlet of the first report[\s\S]*has no address/u);
  });

  test('names evidence that came after the decision', async () => {
    const { conflict, standing: decided } = resolved(gates, '11 April');
    const newEvidence = conflict.sides[0]!.claims;
    expect(await adviceFor({ conflict, standing: { ...decided, newEvidence } })).toMatch(/nobody who decided had seen/u);
  });
});

test.each([
  ['no conflicts', []],
  ['none that is resolved', [open(gates)]],
])('of %s it makes an empty document that is valid', async (_name, conflicts) => {
  expect(JSON.parse(await written('claimreview', records(conflicts, [])))).toEqual({ '@context': 'https://schema.org', '@graph': [] });
});

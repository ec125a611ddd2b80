import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { Conflict } from '../../schemas/index.ts';
import { openStore } from '../../store/open-store.ts';
import { type Ran, runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';
import { makeJudgedStore } from './judged-store.ts';

jest.setTimeout(120_000);

const folder = tempFolder();
const at = (name: string) => join(folder, name);
const run = (store: string, ...args: string[]): Ran => runProgram([...args, '--store', at(store)], { env: { CROSSCHECK_CONFIG: '' } });
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};

let exported: string;
let lines: string[];
beforeAll(async () => {
  await makeJudgedStore(at('news.db'));
  const revised = { id: 'rewritten', source: 'Bay Wire', text: 'Nine towns lost power.', published: '2026-01-16' };
  const texts = [revised, { ...revised, text: 'Ten towns lost power.', published: '2026-01-17' }];
  runProgram(['add', '-', '--store', at('news.db')], { input: texts.map((row) => JSON.stringify(row)).join('\n') });
  // of another story than those of the conflicts that were decided
  const conflicts = conflictsOf('news.db');
  const decided = new Set(conflicts.slice(0, 3).map(({ storyId }) => storyId));
  const { storyId, sides } = conflicts.find((one) => !decided.has(one.storyId))!;
  run('news.db', 'story', 'split', storyId, sides[0]!.claims[0]!.articleId, '--by', 'Ben');
  run('news.db', 'work', '--drain');
  await takeApart('news.db');
  run('news.db', 'work', '--drain');
  exported = run('news.db', 'export', 'jsonl').stdout;
  lines = exported.trim().split('\n');
});

/** Rules that the answers of the last conflict are answers to two questions. */
async function takeApart(file: string): Promise<void> {
  const [one, other] = conflictsOf(file).at(-1)?.sides ?? [];
  const store = await openStore({ file: at(file) }, { pipeline: PIPELINE_VERSION });
  const parts = { claims: pointersOf(one!), others: pointersOf(other!) };
  const made = { rationale: 'two gauges', by: 'Ben', at: '2026-11-20T11:00:00.000Z' };
  await store.saveClusterRuling({ id: 'cluster-ruling-1', decision: 'apart', ...parts, ...made });
  await store.close();
}

const pointersOf = ({ claims }: Conflict['sides'][number]) => claims.map(({ articleId, span }) => ({ articleId, span }));

/** The conflicts of a store as they are ranked. */
function conflictsOf(store: string): Conflict[] {
  const lines = run(store, 'export', 'jsonl').stdout.split('\n');
  return lines.filter((line) => line.startsWith('{"type":"conflict"')).map((line) => JSON.parse(line) as Conflict);
}

function conflictOf(store: string): Conflict {
  return conflictsOf(store)[0]!;
}

describe('an export that is read back', () => {
  test('has all kinds of records', () => {
    const types = new Set(lines.map((line) => (JSON.parse(line) as { type: string }).type));
    expect(types).toEqual(
      new Set(['former-article', 'article', 'claim', 'conflict', 'judgement', 'story', 'story-ruling', 'cluster-ruling']),
    );
  });

  test('into an empty store and worked through gives the same export, byte by byte', () => {
    const { code, stdout, stderr } = run('copy.db', 'import', write('all.jsonl', exported));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      [
        'crosscheck: articles: 17 new, 1 revised, 0 known already',
        'crosscheck: judgements: 4 kept, 0 known already',
        'crosscheck: rulings on stories: 1 kept, 0 known already',
        'crosscheck: rulings on questions: 1 kept, 0 known already',
        'crosscheck: claims, stories and conflicts are found anew: run "crosscheck work"\n',
      ].join('\n'),
    );
    run('copy.db', 'work', '--drain');
    expect(run('copy.db', 'export', 'jsonl').stdout === exported).toBe(true);
  });

  test('twice changes nothing', () => {
    const { code, stderr } = run('copy.db', 'import', at('all.jsonl'));
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /articles: 0 new, 0 revised, 18 known already\n.*judgements: 0 kept, 4 known already\n.*stories: 0 kept, 1 known already\n.*questions: 0 kept, 1 known already\n$/u,
    );
    expect(run('copy.db', 'export', 'jsonl').stdout === exported).toBe(true);
  });

  test('from standard input is the same', () => {
    runProgram(['import', '-', '--store', at('piped.db')], { input: exported });
    run('piped.db', 'work', '--drain');
    expect(run('piped.db', 'export', 'jsonl').stdout === exported).toBe(true);
  });

  test('in part, as a narrowed export has it, is worked through to the same decision', () => {
    const part = run('news.db', 'export', 'jsonl', '--status', 'not-a-conflict').stdout;
    runProgram(['import', '-', '--store', at('part.db')], { input: part });
    run('part.db', 'work', '--drain');
    const decided = run('part.db', 'export', 'csv', '--status', 'not-a-conflict', '--csv-raw').stdout;
    expect(decided).toContain('=cmd|x');
  });
});

describe('a line that cannot be read is named, and the others go in', () => {
  const article = { type: 'article', id: 'a', version: '1', source: 'Bay Wire', language: 'en', text: 'Nine towns.' };
  test.each<[string, string, RegExp]>([
    ['that is not JSON', '{"type":"article"', /bad\.jsonl:2: the line is not whole/u],
    ['that is no object', '[1]', /bad\.jsonl:2: it is no record of an export/u],
    ['of an unknown type', '{"type":"verdict"}', /bad\.jsonl:2: "verdict" is no type of record; "article",/u],
    ['of a prototype', '{"type":"constructor"}', /bad\.jsonl:2: "constructor" is no type of record/u],
    [
      'that lacks a field',
      '{"type":"article","id":"b","version":"1","source":"x","text":"y"}',
      /bad\.jsonl:2: the article does not fit: language: /u,
    ],
    [
      'that breaks a rule',
      '{"type":"judgement","id":"j","conflictId":"c","decision":"resolved"}',
      /bad\.jsonl:2: the judgement does not fit: /u,
    ],
    ['of an article without a type', '{"id":"b","text":"Nine towns."}', /bad\.jsonl:2: it has no "type"; .*crosscheck add/u],
    [
      'longer than an article may be',
      JSON.stringify({ ...article, id: 'b', text: 'Nine towns. '.repeat(30_000) }),
      /bad\.jsonl:2: b: its text is longer/u,
    ],
    ['of an audit log', '{"entry":1,"previous":"0","record":{},"hash":"0"}', /bad\.jsonl:2: it is no record of an export/u],
  ])('%s', (name, line, message) => {
    const input = [article, line, { ...article, id: 'z' }].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    const { code, stderr } = run(`bad-${name.replaceAll(/\W/gu, '-')}.db`, 'import', write('bad.jsonl', input.join('\n')));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('articles: 2 new');
  });

  test('and another judgement of a known id stays out', () => {
    const judgement = lines.find((line) => line.includes('"type":"judgement"') && line.includes('"confirmed"')) ?? '';
    const forged = judgement.replace('"Ana Verrin"', '"Eve"');
    expect(forged).not.toBe(judgement);
    const { code, stderr } = run('copy.db', 'import', write('forged.jsonl', forged));
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/forged\.jsonl:1: judgement-\w+: another record has this id here, and stays/u),
    ]);
    expect(run('copy.db', 'export', 'jsonl').stdout).not.toContain('"Eve"');
  });

  test.each([
    ['none.jsonl', 'there is no such file'],
    ['photo.png', 'files with this ending are not imported'],
  ])('%s', (name, message) => {
    if (name === 'photo.png') write(name, 'x');
    const { code, stderr } = run('copy.db', 'import', at(name));
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${name}: ${message}`)]);
  });
});

describe('a published ClaimReview', () => {
  const review = (fields: object = {}) => {
    const { question, sides } = conflictOf('copy.db');
    const urls = sides.map(({ claims }) => claims[0]?.url);
    return {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://factdesk.example/1',
      claimReviewed: question,
      datePublished: '2026-11-21',
      author: { '@type': 'Organization', name: 'Fact Desk' },
      reviewRating: { '@type': 'Rating', alternateName: sides[1]?.answer },
      itemReviewed: {
        '@type': 'Claim',
        firstAppearance: { '@type': 'NewsArticle', url: urls[0] },
        appearance: urls.slice(1).map((url) => ({ url })),
      },
      ...fields,
    };
  };
  const take = (store: string, name: string, content: unknown) =>
    run(store, 'import', write(name, typeof content === 'string' ? content : JSON.stringify(content)));
  const judgementsBy = (store: string, by: string) =>
    run(store, 'export', 'jsonl')
      .stdout.split('\n')
      .filter((line) => line.startsWith('{"type":"judgement"'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((judgement) => judgement['by'] === by);

  test('that says which answer holds resolves its conflict, once', () => {
    expect(take('copy.db', 'review.jsonld', review()).stderr).toBe(
      'crosscheck: reviews: 1 resolved a conflict, 0 kept as a note, 0 known already\n',
    );
    expect(take('copy.db', 'review.jsonld', review()).stderr).toContain('1 known already');
    expect(judgementsBy('copy.db', 'Fact Desk')).toMatchObject([
      {
        conflictId: conflictOf('copy.db').id,
        decision: 'resolved',
        answer: conflictOf('copy.db').sides[1]?.answer,
        evidence: 'https://factdesk.example/1',
        at: '2026-11-21T00:00:00.000Z',
      },
    ]);
  });

  test.each<[string, string, (one: object) => unknown]>([
    ['an array', 'b.json', (one) => [one, { '@type': 'WebPage' }]],
    ['a graph', 'c.jsonld', (one) => ({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, one] })],
    [
      'a page',
      'd.html',
      (one) => `<title>x</title><script>var a = "<p>";</script><script type="application/ld+json">${JSON.stringify(one)}</script>`,
    ],
    ['another node', 'e.json', (one) => ({ '@type': 'NewsArticle', review: { ...one, '@type': ['http://schema.org/ClaimReview'] } })],
  ])('is found in %s', (kind, name, wrap) => {
    const { code, stderr } = take('copy.db', name, wrap(review({ url: `https://factdesk.example/${name}`, author: `Desk of ${kind}` })));
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 resolved a conflict')]);
    expect(judgementsBy('copy.db', `Desk of ${kind}`)).toHaveLength(1);
  });

  test('that says "False" of one report is a note, which decides nothing', () => {
    const { question, sides } = conflictOf('copy.db');
    const one = review({
      author: 'Noter',
      reviewRating: { alternateName: 'False' },
      itemReviewed: { appearance: [sides[0]?.claims[0]?.url] },
    });
    expect(take('copy.db', 'note.json', one).stderr).toContain('1 kept as a note');
    expect(judgementsBy('copy.db', 'Noter')).toMatchObject([
      { decision: 'note', rationale: expect.stringContaining(`“${question}” – False.`) },
    ]);
  });

  test('that meets no conflict is named, and not kept', () => {
    const { code, stderr } = take('copy.db', 'far.json', review({ itemReviewed: { appearance: { url: 'https://elsewhere.example/' } } }));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/far\.json: ".*" meets no conflict of the store; it was not kept/u)]);
  });

  test('that names an address of one report, and asks another question, meets nothing', () => {
    const url = conflictOf('copy.db').sides[0]?.claims[0]?.url;
    expect(take('copy.db', 'other.json', review({ claimReviewed: 'The mayor resigned', itemReviewed: { appearance: url } })).code).toBe(1);
  });

  test.each<[string, object, RegExp]>([
    ['another type', { '@type': 'Review' }, /it holds no ClaimReview but Review/u],
    ['no rating', { reviewRating: { '@type': 'Rating' } }, /ClaimReview 1: "reviewRating\.alternateName" is missing/u],
    ['no date', { datePublished: 'soon' }, /"datePublished" is missing or cannot be used/u],
    ['no author', { author: undefined }, /"author" is missing/u],
    ['no claim', { claimReviewed: ' ' }, /"claimReviewed" is missing/u],
  ])('with %s is refused', (_name, fields, message) => {
    const { code, stderr } = take('copy.db', 'refused.json', review(fields));
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
  });

  test('that is not JSON is refused', () => {
    expect(take('copy.db', 'torn.json', '{"@type": "ClaimReview"').stderr).toContain('torn.json: it is not JSON, or breaks off; mend it');
  });

  test('that we published comes back to its conflict', () => {
    const site = ['--publisher', 'Tarn Checks', '--publisher-url', 'https://checks.example', '--page-url', 'https://checks.example/{id}'];
    const ours = run('news.db', 'export', 'claimreview', '--out', at('ours.jsonld'), ...site);
    expect(ours.code).toBe(0);
    const count = (JSON.parse(readFileSync(at('ours.jsonld'), 'utf8')) as { '@graph': unknown[] })['@graph'].length;
    expect(count).toBe(1);
    expect(run('news.db', 'import', at('ours.jsonld')).stderr).toContain('1 resolved a conflict');
  });
});

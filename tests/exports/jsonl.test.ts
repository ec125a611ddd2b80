import { describe, expect, test } from '@jest/globals';
import type { Archive, ExportRecords } from '../../schemas/export-records.ts';
import { sample } from './sample-comparison.ts';
import { records, resolved, sampleConflict, sampleRecords, written } from './sample-records.ts';

async function linesOf(given: ExportRecords): Promise<{ type: string; id: string }[]> {
  const text = await written('jsonl', given);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { type: string; id: string });
}

async function* all<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* await Promise.resolve(rows);
}

describe('JSONL', () => {
  test('without an archive has what the conflicts are about, articles by id', async () => {
    const lines = await linesOf(records([resolved(sampleConflict('conflict-gates'), '11 April')], sample.articles));
    expect(lines.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'article echo',
      'article ledger',
      'conflict conflict-gates',
      'judgement judgement-conflict-gates-',
    ]);
  });

  test('with an archive has everything, kind after kind', async () => {
    const [echo, post] = sample.articles;
    const archive: Archive = {
      formerArticles: () => all([{ ...echo, text: 'Before.' }]),
      articles: () => all([echo, post]),
      claims: () => all(sample.extractions[0].claims),
      stories: () => Promise.resolve(sample.comparison.stories),
    };
    const types = (await linesOf({ ...sampleRecords, archive })).map(({ type }) => type);
    expect([...new Set(types)]).toEqual(['former-article', 'article', 'claim', 'conflict', 'judgement', 'story']);
    expect(types.filter((type) => type === 'article')).toHaveLength(2);
  });

  test('of nothing is empty', async () => {
    expect(await written('jsonl', records([], []))).toBe('');
  });
});

describe('HTML', () => {
  test('is the report with what was decided', async () => {
    const page = await written('html', sampleRecords);
    expect(page).toContain(
      '<span class="name">Resolved: 11 April</span> <bdi>Ana Verrin</bdi>, 12 April 2031, 10:15. The log of the dam says so.',
    );
    expect(page).toContain('<span class="name">Not a conflict (a later update)</span>');
    expect(page.match(/<span class="name">Not decided yet<\/span>/gu)).toHaveLength(3);
  });

  test('says that there is new evidence, and that reviewers disagree', async () => {
    const { conflict, standing } = resolved(sampleConflict('conflict-gates'), '<u>');
    const decisions = [...standing.decisions, { ...standing.decisions[0]!, by: '<i>' }];
    const page = await written(
      'html',
      records([{ conflict, standing: { status: 'disagreed', decisions, newEvidence: conflict.sides[0]!.claims } }], sample.articles),
    );
    expect(page).toContain('The reviewers disagree');
    expect(page).toContain('There is evidence that nobody who decided had seen.');
    expect(page).not.toMatch(/<u>|<i>/u);
  });
});

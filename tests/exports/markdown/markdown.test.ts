import { describe, expect, test } from '@jest/globals';
import { escapeMarkdown } from '../../../exports/markdown/escape-markdown.ts';
import { sample } from '../sample-comparison.ts';
import { hostileRecords, judgement, open, records, sampleConflict, sampleRecords, standing, written } from '../sample-records.ts';

describe('the page', () => {
  test('has every conflict with its answers, who gives them, and what was decided', async () => {
    const page = await written('markdown', sampleRecords);
    expect(page).toMatch(/^# Verified claims\n\n5 conflicts\. Not decided yet: 3\. Not a conflict: 1\. Resolved: 1\.\n/u);
    expect(page).toContain(`
## 4. When were the gates of the Aldermere reservoir first opened?

**Resolved: 11 April** (Ana Verrin, 12 April 2031, 10:15)${'  '}
Why: The log of the dam says so.

- **9 April** (1 outlet, 1 independent origin)
  - Vale Echo, 10 April 2031, 07:30: “`);
    expect(page).toContain('<https://vale-echo.example/aldermere>\n- **11 April**');
    expect(page).toContain('**Not a conflict (a later update)** (Ana Verrin,');
  });

  test('has both words where reviewers disagree, the evidence, and says that there is new', async () => {
    const about = sampleConflict('conflict-gates');
    const decisions = [
      judgement(about, { decision: 'unresolved', by: 'Ben' }),
      judgement(about, { decision: 'resolved', answer: '9 April', evidence: 'https://dam.example/log' }),
    ];
    const stand = { ...standing('disagreed', ...decisions), newEvidence: about.sides[0]!.claims };
    const page = await written('markdown', records([{ conflict: about, standing: stand }], sample.articles));
    expect(page).toMatch(
      /\*\*The reviewers disagree\*\*\n\n\*\*Unresolved\*\* \(Ben, [\s\S]*\*\*Resolved: 9 April\*\*[\s\S]*Evidence: <https:\/\/dam\.example\/log>\n\nThere is evidence that/u,
    );
  });

  test('of nothing says so', async () => {
    expect(await written('markdown', records([], []))).toBe('# Verified claims\n\nNo conflicts.\n');
  });
});

describe('data', () => {
  test.each([
    ['*12*', String.raw`\*12\*`],
    ['<b>', String.raw`\<b\>`],
    ['a\n\n# b', String.raw`a \# b`],
    ['[a](javascript:x)', String.raw`\[a\](javascript:x)`],
    ['https://x.example', String.raw`https\://x.example`],
    ['WWW.x.example', String.raw`WWW\.x.example`],
    ['a@x.example', String.raw`a\@x.example`],
    ['$1.2 and $3', String.raw`\$1.2 and \$3`],
    ['&amp;', String.raw`\&amp;`],
    ['a\u202eb\u0000', 'a\ufffdb\ufffd'],
    ['-3 %', '-3 %'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test.each([
    '\n# h',
    '\n- x',
    '\n\n<script>alert(1)</script>',
    '![x](https://evil.example/x.png)',
    '`',
    '\n```\n',
    '[a]: https://evil.example',
    '|a|b|',
    '<https://evil.example>',
    'javascript:alert(1)',
  ])('%j makes no mark, line, node or link of its own', async (payload) => {
    const [page, plain] = [await written('markdown', hostileRecords(payload)), await written('markdown', hostileRecords('plain'))];
    const marksOf = (text: string) => text.replaceAll(/\\[^\w\s]/gu, '').match(/[`<>[\]|!]|^#|^ *-|\*\*/gmu);
    expect(marksOf(page)).toEqual(marksOf(plain));
    expect(page.split('\n')).toHaveLength(plain.split('\n').length);
  });

  test('is linked only where it is an address', async () => {
    const about = sampleConflict('conflict-gates');
    const sides = about.sides.map((side) => ({
      ...side,
      claims: side.claims.map((claim) => ({ ...claim, url: 'https://x.example/a b>(<c' })),
    }));
    const page = await written('markdown', records([open({ ...about, sides })], []));
    expect(page.match(/<[^>]*>/gu)).toEqual(['<https://x.example/a%20b%3E(%3Cc>', '<https://x.example/a%20b%3E(%3Cc>']);
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../pipeline/index.ts';
import { articlesFolder } from '../../bench/read-fixtures.ts';
import { runProgram } from '../program.ts';
import { makeArticle } from './make-article.ts';
import { newsText } from './news-text.ts';
import { runs } from './runs.ts';

/** A clock that stands at the given instant, loaded before the program. */
function clockAt(instant: string): string {
  const clock = `const D = Date; const at = D.parse('${instant}');
    globalThis.Date = class extends D { constructor(...given) { if (given.length > 0) super(...given); else super(at); } static now() { return at; } };`;
  return `data:text/javascript,${encodeURIComponent(clock)}`;
}

function run(args: readonly string[], env: Readonly<Record<string, string>>, instant: string): string {
  const { code, stdout, stderr } = runProgram(args, { env, node: ['--import', clockAt(instant)] });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

test('two runs over one text give the same bytes', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const article = makeArticle(text);
      expect(JSON.stringify(extract(article))).toBe(JSON.stringify(extract(article)));
    }),
    runs(40),
  );
});

/** The same words beside different marks, names that a pronoun takes up: what one article leaves behind must not show in the next. */
const alike = [
  'The clerk (28-year-old Ann Roe) left. St. Anne’s is closed, the mayor said.',
  'A 28-year-old clerk left St. Anne’s. Ann Roe has failed a test. Doctors found it in May. Because it was small, she was not suspended.',
  '“28-year-old” and St. Anne’s, said Bo Poe.28-year-old men left. He was not hurt.',
  "Police said a 28-year-old's car was found; St. Anne's, which is closed, has 31 beds.",
];

test('an article is read alike whatever was read before it', () => {
  const lines = alike.map((text, index) => JSON.stringify({ id: `a${String(index)}`, text }));
  const read = (order: readonly string[]) => {
    const { code, stdout } = runProgram(['extract', '-'], { input: order.join('\n') });
    expect(code).toBe(0);
    return stdout.trim().split('\n').sort();
  };
  expect(read(lines.toReversed())).toEqual(read(lines));
  for (const line of lines) expect(read(lines)).toContain(read([line])[0]);
});

test.each(['extract', 'check'])(
  '%s gives the same bytes in every time zone, locale and year',
  (command) => {
    const here = run([command, articlesFolder], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, '2024-06-05T12:00:00Z');
    const there = run(
      [command, articlesFolder],
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      '2031-12-31T23:59:59Z',
    );
    const elsewhere = run(
      [command, articlesFolder],
      { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
      '2019-02-28T00:00:01Z',
    );
    expect(here).not.toBe('');
    expect(there).toBe(here);
    expect(elsewhere).toBe(here);
  },
  120_000,
);

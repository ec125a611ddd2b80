import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainMarkdown } from '../../readers/plain-markdown.ts';

test.each([
  ['# Ferry sinks #\nNine swam.', 'Ferry sinks\n\nNine swam.'],
  ['Ferry sinks\n===\n\nNine swam.', 'Ferry sinks\n\nNine swam.'],
  ['**At least 58** died, __nine__ swam, *ten* _did not_.', 'At least 58 died, nine swam, ten did not.'],
  ['***All*** of **the *old* crew** swam.', 'All of the old crew swam.'],
  ['**Nine\nswam.** Ten **did not**.', 'Nine\nswam. Ten did not.'],
  ['[Nine](https://a.example/x_(y)_z "t") swam, [ten][1] did not.\n\n[1]: https://b.example', 'Nine swam, ten did not.'],
  ['![The quay](quay.png)\n\nNine swam. [![Map](m.png)](map)', 'Nine swam.'],
  ['> Nine swam,\n> she said.\n\n> > Ten.', 'Nine swam,\nshe said.\n\nTen.'],
  ['- Nine swam.\n* Ten rowed.\n1. One sank.\n2. One burnt.', 'Nine swam.\n\nTen rowed.\n\nOne sank.\n\nOne burnt.'],
  ['Nine swam.\n\n---\n\n* * *\n\nTen rowed.', 'Nine swam.\n\nTen rowed.'],
  ['The file `quay_log` has ``9``.\n\n```\nnine\n```', 'The file quay_log has 9.\n\nnine'],
  ['Nine \\* swam\\_.', 'Nine * swam_.'],
])('%j', (markdown, text) => {
  expect(plainMarkdown(markdown)).toBe(text);
});

test.each([
  'The sum is 2*3 and 4*5, or 2 * 3 * 4.',
  'A snake_case name and another_one here.',
  'It cost $5 - or 6 - and fell by -3 degrees.',
  'The crew numbered\n58. Nine of them swam.',
  'Of 58* aboard, 9* swam.',
  '#hashtag [sic] (see below)',
  'Issue #4 of 9 > 8.',
])('%j stays as it is', (text) => {
  expect(plainMarkdown(text)).toBe(text);
});

test('any marks go through, and none is put on', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '---',
    '# ',
    '\\',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = pieces.join('');
      expect(plainMarkdown(markdown).length).toBeLessThanOrEqual(markdown.length + 3 * pieces.length);
      expect(plainMarkdown(markdown).replaceAll(/[^a]/gu, '').length).toBeLessThanOrEqual(markdown.replaceAll(/[^a]/gu, '').length);
    }),
  );
});

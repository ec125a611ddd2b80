import { expect, test } from '@jest/globals';
import { samePassage } from '../../schemas/same-passage.ts';

const place = (articleId: string, start: number, text: string) => ({ articleId, span: { start, end: start + text.length, text } });
const seen = place('a', 10, 'Nine towns lost power.');

test.each([
  ['it stands where it stood', place('a', 10, 'Nine towns lost power.'), true],
  ['it stands elsewhere in the article', place('a', 400, 'Nine towns lost power.'), true],
  ['its lines are broken otherwise', place('a', 10, 'Nine towns\n lost  power. '), true],
  ['it is cut shorter', place('a', 15, 'towns lost power'), true],
  ['it reaches further', place('a', 4, 'Today Nine towns lost power. Then'), true],
  ['it only touches', place('a', 32, ' Rain fell.'), false],
  ['other words stand at its place', place('a', 10, 'Five towns lost power.'), false],
  ['a figure in it is another', place('a', 0, 'On Monday Nine towns lost trains.'), false],
  ['the words of another article', place('b', 10, 'Nine towns lost power.'), false],
  ['other words elsewhere', place('a', 90, 'Ten towns lost power.'), false],
])('%s', (_name, one, expected) => {
  expect(samePassage(one, seen)).toBe(expected);
  expect(samePassage(seen, one)).toBe(expected);
});

import { expect, test } from '@jest/globals';
import { type ClaimPointer, pointsAt, spanOf } from '../../schemas/index.ts';

/** A claim that a clause of a text says, with the words of its answer. */
function claim(text: string, clause: string, mark?: string): ClaimPointer {
  const start = text.indexOf(clause);
  const at = text.indexOf(mark ?? '', start);
  return {
    articleId: 'a',
    span: spanOf(text, start, start + clause.length),
    ...(mark !== undefined && { mark: spanOf(text, at, at + mark.length) }),
  };
}

const text = 'Rain fell. Nine men and nine dogs were lost, 12 were found.';
const clause = 'Nine men and nine dogs were lost, 12 were found.';
const men = claim(text, clause, 'Nine men');

test.each([
  ['the same claim', claim(text, clause, 'Nine men'), true],
  ['the figure without its noun', claim(text, clause, 'Nine'), true],
  ['the same words cut shorter', claim(text, 'Nine men and nine dogs were lost', 'Nine men'), true],
  ['another figure of the clause', claim(text, clause, '12'), false],
  ['the same figure of another thing', claim(text, clause, 'nine dogs'), false],
  ['the clause, whichever answer', claim(text, clause), true],
  ['the claim where the clause stands elsewhere now', claim(`Late on Monday. ${text}`, clause, 'Nine'), true],
  ['another figure where the clause stands elsewhere now', claim(`Late on Monday. ${text}`, clause, '12'), false],
  ['the claim of another article', { ...men, articleId: 'b' }, false],
])('%s', (_name, one, expected) => {
  expect(pointsAt(men, one)).toBe(expected);
  expect(pointsAt(one, men)).toBe(expected);
});

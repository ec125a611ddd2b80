import { expect, test } from '@jest/globals';
import { readClauses } from '../../../../pipeline/extract/claims/clause.ts';
import { read } from '../../../../pipeline/read.ts';

/** The clauses of a sentence, as text. */
function clausesOf(text: string): string[] {
  const { sentences } = read({ id: 'a', version: '1', source: 'a', language: 'en', text });
  return sentences.flatMap((sentence) =>
    readClauses(sentence).map(({ from, to }) => text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)),
  );
}

test.each([
  ['The ferry sank.', ['The ferry sank.']],
  ['The ferry sank and 20 people drowned.', ['The ferry sank', 'and 20 people drowned.']],
  ['The crew saved Ann Roe and Jon Maller.', ['The crew saved Ann Roe and Jon Maller.']],
  ['Police arrested the driver, who was hurt.', ['Police arrested the driver', ', who was hurt.']],
  ['The mayor resigned while the council voted on the budget.', ['The mayor resigned', 'while the council voted on the budget.']],
  ['Officials believe that 20 people drowned.', ['Officials believe', 'that 20 people drowned.']],
  ['The port is shut; the road is open.', ['The port is shut', '; the road is open.']],
])('%s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

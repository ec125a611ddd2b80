import { expect, test } from '@jest/globals';
import { readClauses } from '../../../../pipeline/extract/claims/clause.ts';
import { readStage } from '../../../../pipeline/extract/claims/factuality.ts';
import { read } from '../../../../pipeline/read.ts';

/** How far the last verb of a sentence has come. */
function stageOfLast(text: string): string | undefined {
  const { sentences } = read({ id: 'a', version: '1', source: 'a', language: 'en', text });
  const found = sentences.flatMap((sentence) =>
    readClauses(sentence).flatMap((clause) => clause.verbs.map((verb) => readStage(clause, verb))),
  );
  const last = found.at(-1);
  return last === undefined ? undefined : `${last.negated ? 'not ' : ''}${last.factuality}`;
}

test.each([
  ['The city paid the union.', 'done'],
  ['The city did not pay the union.', 'not done'],
  ['The city is paying the union.', 'ongoing'],
  ['The city will pay the union.', 'planned'],
  ['The city may pay the union.', 'possible'],
  ['The union asked the city to pay.', 'asked'],
  ['The city agreed to pay.', 'agreed'],
  ['The city did not agree to pay.', 'not refused'],
  ['The city refused to pay.', 'refused'],
  ['The city is close to paying.', 'planned'],
  ['If the city pays, the strike ends.', 'hypothetical'],
  ['The city initially paid the union.', 'superseded'],
])('%s → %s', (text, stage) => {
  expect(stageOfLast(text)).toBe(stage);
});

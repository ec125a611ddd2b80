import { expect, test } from '@jest/globals';
import type { Certainty } from '../../../../pipeline/extract/claims/certainty.ts';
import { readCertainty } from '../../../../pipeline/extract/claims/read-certainty.ts';
import { read } from '../../../../pipeline/read.ts';

const rows: readonly (readonly [Certainty, string])[] = [
  ['held', 'The dockers ended the *strike*.'],
  ['held', 'The mill will *sell* in June.'],
  ['held', 'The owner said the mill would *sell* in June.'],
  ['held', 'The mill began to *sell* the gates.'],
  ['held', 'The owner used the money to *sell* the mill.'],
  ['open', 'The mill could *sell* in June.'],
  ['open', 'The mill would *sell*, were it not for the grant.'],
  ['open', 'The owner wants to *sell* the mill.'],
  ['open', 'The union fears the threat of a *strike*.'],
  ['open', 'The union called for a *strike*.'],
  ['open', 'The union may stay or *leave* the town.'],
  ['open', 'If the owner *sold* the mill, the town would suffer.'],
  ['open', 'Has the owner *sold* the mill?'],
  ['denied', 'The owner did not *sell* the mill.'],
  ['denied', 'Nobody *sold* the mill.'],
  ['denied', 'The owner refused to *sell* the mill.'],
  ['denied', 'The grant kept the owner from *selling* the mill.'],
  ['denied', 'The owner cut costs without *selling* the mill.'],
  ['denied', 'The owner agreed not to *sell* the mill.'],
  ['denied', 'The talks averted a *strike*.'],
  ['denied', 'There was no *strike* in June.'],
  ['denied', 'The court did not let the owner *sell* the mill.'],
];

test.each(rows)('%s: %s', (expected, marked) => {
  const at = marked.indexOf('*');
  const reading = read({ id: 'a', version: '1', source: 'Port Meral Post', language: 'en', text: marked.replaceAll('*', '') });
  const sentence = reading.sentences[0]!;
  const index = sentence.tokens.findIndex(({ start }) => start === at);
  expect(readCertainty(sentence, index)).toBe(expected);
});

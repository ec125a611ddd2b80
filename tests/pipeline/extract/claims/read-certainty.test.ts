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
  // what is one of a kind is as sure as what it belongs to; what is known is there
  ['open', 'The mill may become a target of *strikes*.'],
  ['held', 'The mill became a target of *strikes*.'],
  ['open', 'The union hopes to call a *strike*.'],
  ['held', 'The union hopes to end the *strike*.'],
  ['open', 'The union wants a letter *asking* for help.'],
  ['held', 'The union wrote a letter *asking* for help.'],
  ['open', 'The owner feared a *strike*.'],
  ['held', 'The owner feared the *strike*.'],
  ['open', 'The *strike* is likely.'],
  ['open', 'The *sale* of the mill was proposed in June.'],
  ['held', 'The *sale* of the mill surprised the town.'],
  ['denied', 'The *strike* was averted.'],
  ['denied', 'The *talks* did not take place.'],
  ['open', 'He spoke of a possible full-scale *strike*.'],
  ['open', 'Reports of abuse, theft and charges of *fraud* spread.'],
  // what a word does when it is denied
  ['open', 'The owner was able to *sell* the mill.'],
  ['denied', 'The owner was not able to *sell* the mill.'],
  ['denied', 'The owner does not plan to *sell* the mill.'],
  ['open', 'Nobody forced the owner to *sell* the mill.'],
  ['held', 'The bank forced the owner to *sell* the mill.'],
  ['held', 'The owner does not regret *selling* the mill.'],
  ['denied', 'The owner could not *sell* the mill.'],
  ['held', 'From the bridge one could *see* the mill.'],
  ['denied', 'She does not think that the owner *sold* the mill.'],
  ['held', 'She thinks that the owner *sold* the mill.'],
  ['denied', 'The council rejected a proposal to *sell* the mill.'],
  ['denied', 'The mill was not *safe*.'],
  ['held', 'The mill was not only *safe*.'],
  // nouns and what hangs on them
  ['open', 'A request by the heirs to *sell* the mill is on his desk.'],
  ['open', 'The threat that the owner *sells* the mill remains.'],
  ['held', 'The fact that the owner *sold* the mill remains.'],
  ['open', 'There is no evidence that the owner *sold* the mill.'],
  ['open', 'Their hope was to *sell* the mill.'],
  ['open', 'The mill may have to *close*.'],
  ['held', 'The mill had to *close*.'],
  ['held', 'He used a law, passed in May, to *close* the mill.'],
  // conditions, wishes, subjects
  ['open', 'Should the talks *fail*, the mill closes.'],
  ['open', 'He will stay until the mill is sold and the money is *paid*.'],
  ['open', 'They will leave as soon as the mill *closes*.'],
  ['open', 'She suggested that he *stay* at the mill.'],
  ['open', '"*Selling* the mill would ruin the town," he said.'],
  ['open', '"It would *ruin* the town," he said.'],
  ['held', 'He said it would *ruin* the town.'],
  ['held', 'I want to *thank* the dockers.'],
  ['held', 'No matter what it *costs*, the mill stays.'],
  ['held', 'They saved the town by *selling* the mill.'],
  ['open', 'They could save the town by *selling* the mill.'],
];

test.each(rows)('%s: %s', (expected, marked) => {
  const at = marked.indexOf('*');
  const reading = read({ id: 'a', version: '1', source: 'Port Meral Post', language: 'en', text: marked.replaceAll('*', '') });
  const sentence = reading.sentences[0]!;
  const index = sentence.tokens.findIndex(({ start }) => start === at);
  expect(readCertainty(sentence, index)).toBe(expected);
});

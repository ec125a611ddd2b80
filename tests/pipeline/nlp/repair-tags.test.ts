import { expect, test } from '@jest/globals';
import type { Token } from '../../../pipeline/nlp/reading.ts';
import { repairTags } from '../../../pipeline/nlp/repair-tags.ts';

/** "killing/NOUN 12/NUM" → tokens as the tagger would give them. */
function tokensOf(tagged: string): Token[] {
  return tagged.split(' ').map((word) => {
    const [text = '', pos] = word.split('/');
    return { text, lower: text.toLowerCase(), pos, lemma: text.toLowerCase() } as unknown as Token;
  });
}

test.each([
  ['flood/NOUN killing/NOUN 12/NUM', 1],
  ['blast/NOUN injuring/NOUN dozens/NOUN', 1],
  ['Chile/PROPN plans/NOUN to/PART host/VERB', 1],
  ['people/NOUN drowned/ADJ ./PUNCT', 1],
  ['was/AUX shaped/ADJ by/ADP war/NOUN', 1],
  ['has/AUX certified/ADJ the/DET count/NOUN', 1],
])('a verb is mended: %s', (tagged, index) => {
  expect(repairTags(tokensOf(tagged))[index]?.pos).toBe('VERB');
});

test.each([
  'the/DET building/NOUN collapsed/VERB',
  'the/DET plans/NOUN to/ADP Norvik/PROPN',
  'two/NUM plans/NOUN to/PART build/VERB',
  'the/DET wounded/ADJ men/NOUN',
  'was/AUX tired/ADJ of/ADP war/NOUN',
  'has/AUX limited/ADJ means/NOUN',
])('what is no verb is left alone: %s', (tagged) => {
  const tokens = tokensOf(tagged);
  expect(repairTags(tokens)).toEqual(tokens);
});

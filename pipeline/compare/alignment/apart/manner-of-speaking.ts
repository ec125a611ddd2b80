import type { ApartRule } from './apart-rule.ts';
import { quotedFigure } from './quoted-figure.ts';
import { sentenceOf } from './sentence-of.ts';
import { sharedWords } from './shared-words.ts';

/** "a hundred times", "thousands of times", "a million reasons": nobody counted. */
const SPOKEN =
  /^(?:an? (?:hundred|thousand|million|billion)|(?:hundreds|thousands|millions) of|a hundred and one)\b[^.;,\d]{1,12}\b(?:times|reasons|ways|excuses)\b/iu;

/** "I have told him a thousand times", beside three letters: a manner of speaking, and a count of the same. */
export const mannerOfSpeaking: ApartRule = {
  id: 'manner-of-speaking',
  outcome: 'compatible',
  explain: (spoken, counted, setting) => {
    const { quantity } = spoken.claim;
    if (quantity === undefined || counted.claim.quantity?.kind !== 'count') return undefined;
    const isSpoken = SPOKEN.test(spoken.article.text.slice(quantity.span.start, quantity.span.start + 60));
    if (!isSpoken || sharedWords(sentenceOf(spoken, setting), sentenceOf(counted, setting)).length === 0) return undefined;
    return `${quotedFigure(spoken)} is a manner of speaking, ${quotedFigure(counted)} a count`;
  },
};

import { expect, test } from '@jest/globals';
import { isSpellingOf } from '../../../pipeline/nlp/name-distance.ts';

test.each([
  ['Gadhafi', 'Gaddafi'],
  ['Zelensky', 'Zelenskyy'],
  ['Andersen', 'Anderson'],
])('%s and %s are spellings of one name', (one, other) => {
  expect([isSpellingOf(one, other), isSpellingOf(other, one)]).toEqual([true, true]);
});

test.each([
  ['Martin', 'Martinez'],
  ['Robert', 'Roberts'],
  ['Hernandez', 'Fernandez'],
  ['Osei', 'Osey'],
  ['Williams', 'Wilkins'],
])('%s and %s are two names', (one, other) => {
  expect([isSpellingOf(one, other), isSpellingOf(other, one)]).toEqual([false, false]);
});

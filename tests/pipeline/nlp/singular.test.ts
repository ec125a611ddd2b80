import { expect, test } from '@jest/globals';
import { infinitiveOf } from '../../../pipeline/nlp/infinitive.ts';
import { singularNoun } from '../../../pipeline/nlp/singular.ts';

test.each([
  ['deportees', 'deportee'],
  ['countries', 'country'],
  ['buses', 'bus'],
  ['houses', 'house'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['navies', 'navy'],
  ['waves', 'wave'],
  ['churches', 'church'],
  ['women', 'woman'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['diseases', 'disease'],
  ['gang-members', 'gang-member'],
  ['Police', 'police'],
  ['news', 'news'],
])('singular of %s: %s', (plural, singular) => {
  expect(singularNoun(plural)).toBe(singular);
});

test.each([
  ['wounding', 'wound'],
  ['killing', 'kill'],
  ['striking', 'strike'],
])('infinitive of %s: %s', (gerund, infinitive) => {
  expect(infinitiveOf(gerund, 'Gerund')).toBe(infinitive);
});

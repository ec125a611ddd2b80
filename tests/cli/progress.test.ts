import { expect, test } from '@jest/globals';
import { describeProgress } from '../../cli/progress.ts';

test.each([
  [150, 600, 1, '150 of 600 articles, 150/s, 3 s left'],
  [3, 600, 2, '3 of 600 articles'],
  [20, 600, 10, '20 of 600 articles, 2.0/s, 4 min 50 s left'],
  [600, 600, 4, '600 of 600 articles, 150/s, 0 s left'],
])('%i of %i after %i s', (done, total, seconds, expected) => {
  expect(describeProgress(done, total, seconds)).toBe(expected);
});

import { describe, expect, test } from '@jest/globals';
import { displayWidth, wrap } from '../../cli/print-width.ts';

test.each([
  ['plain', 5],
  ['日本', 4],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['🌊 x', 4],
  ['ｆｕｌｌ', 8],
  ['\u0001x\u0002', 1],
  ['', 0],
])('displayWidth(%j)', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['日本語の', 5, ['日本', '語の']],
    ['', 5, ['']],
  ])('%j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

import { expect, test } from '@jest/globals';
import { webAddress } from '../../../exports/web-address.ts';
import { count, dateWords } from '../../../exports/report/words.ts';

test.each([
  ['2031-04-09T07:30:00Z', '9 April 2031, 07:30'],
  ['2031-12-31', '31 December 2031'],
  ['2031-13-01', '2031-13-01'],
  ['last week', 'last week'],
])('dateWords(%j)', (published, words) => {
  expect(dateWords(published)).toBe(words);
});

test.each([
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['  http://a.example', 'http://a.example/'],
  ['https:a.example', null],
  ['javascript://a.example/%0aalert(1)', null],
  [undefined, null],
])('webAddress(%j)', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test('count', () => {
  expect([count(1, 'outlet'), count(0, 'outlet'), count(2, 'story', 'stories')]).toEqual(['1 outlet', '0 outlets', '2 stories']);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { goldenFolder, makeGolden } from '../bench/make-golden.ts';

const golden = await makeGolden();

test.each([...golden])('%s is what the program says (a wanted change: npm run test:update, and read the diff)', (name, text) => {
  const before = readFileSync(`${goldenFolder}/${name}`, 'utf8');
  const lost = linesMissing(before, text);
  const gained = linesMissing(text, before);
  expect({ gained, lost }).toEqual({ gained: [], lost: [] });
  expect(text).toBe(before);
});

/** Lines of `text` that do not stand in `other`. */
function linesMissing(text: string, other: string): string[] {
  const there = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !there.has(line));
}

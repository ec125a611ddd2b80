import { expect, test } from '@jest/globals';
import { nameFiles } from '../../readers/name-files.ts';
import type { FoundFile } from '../../readers/find-files.ts';

const names = (paths: readonly string[]) =>
  nameFiles(paths.map((path): FoundFile => ({ path, kind: path.endsWith('.jsonl') ? 'jsonl' : 'text' }))).map(({ name }) => name);

test.each([
  [['news/bay.txt'], ['bay']],
  [
    ['bay/story.txt', 'harbour/story.txt', 'bay/other.txt'],
    ['bay/story', 'harbour/story', 'other'],
  ],
  [
    ['harbour/story.txt', 'bay/story.txt'],
    ['harbour/story', 'bay/story'],
  ],
  [
    ['bay/story.txt', 'bay/story.html'],
    ['bay/story.txt', 'bay/story.html'],
  ],
  [
    ['one/bay/story.txt', 'two/bay/story.txt'],
    ['one/bay/story.txt', 'two/bay/story.txt'],
  ],
  [
    ['rows.jsonl', 'rows.txt'],
    ['rows', 'rows'],
  ],
])('%j', (paths, expected) => {
  expect(names(paths)).toEqual(expected);
});

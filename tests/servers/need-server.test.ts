import { afterEach, expect, test } from '@jest/globals';
import { needServer } from './need-server.ts';

const before = process.env['CI'];
afterEach(() => {
  if (before === undefined) delete process.env['CI'];
  else process.env['CI'] = before;
});

const missing = 'Redis is not installed (this line belongs to a test)';

test('a server that runs is used', () => {
  expect(needServer({ url: 'redis://127.0.0.1:1' })).toEqual({ url: 'redis://127.0.0.1:1' });
});

test('without its program, tests are skipped here and fail on CI', () => {
  delete process.env['CI'];
  expect(needServer({ missing })).toBeUndefined();
  process.env['CI'] = 'true';
  expect(() => needServer({ missing })).toThrow(missing);
});

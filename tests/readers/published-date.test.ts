import { expect, test } from '@jest/globals';
import { readPublished } from '../../readers/published-date.ts';

test.each([
  ['2026-01-16', '2026-01-16'],
  ['2026-01-16T08:20', '2026-01-16T08:20'],
  ['2026-01-16 08:20:05', '2026-01-16T08:20:05'],
  ['2026-01-16T08:20:00.000Z', '2026-01-16T08:20:00.000Z'],
  ['2026-01-16T08:20:00+06:00', '2026-01-16T08:20:00+06:00'],
  ['Fri, 16 Jan 2026 08:20:00 +0600', '2026-01-16T08:20:00+06:00'],
  ['Fri, 6 Mar 2026 08:20 GMT', '2026-03-06T08:20:00Z'],
  ['6 Mar 2026', '2026-03-06'],
  ['29 Feb 2028', '2028-02-29'],
])('%s', (given, expected) => {
  expect(readPublished(given)).toBe(expected);
});

test.each(['yesterday', '2026-02-30', '2026-13-01', '2026-01-16T25:00', '31 Feb 2026', '16 Foo 2026', '03/04/2026', ''])(
  '%s is no date',
  (given) => {
    expect(readPublished(given)).toBeUndefined();
  },
);

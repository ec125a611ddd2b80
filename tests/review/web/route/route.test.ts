import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filterOf, hashOf, parseRoute, viewOfFilter, type Route } from '../../../../review/web/route/route.ts';

const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
const words = fc.option(id, { nil: undefined });

test.each<[string, Route]>([
  ['', { screen: 'queue', view: { status: 'open' } }],
  ['#/', { screen: 'queue', view: { status: 'open' } }],
  ['#/queue?status=any&kind=date&search=a%20b', { screen: 'queue', view: { status: 'any', kind: 'date', search: 'a b' } }],
  ['#/queue?status=nonsense', { screen: 'queue', view: { status: 'open' } }],
  ['#/conflict/c-1', { screen: 'conflict', id: 'c-1' }],
  ['#/conflict/c%2F1', { screen: 'conflict', id: 'c/1' }],
  ['#/conflict/%zz', { screen: 'conflict', id: '%zz' }],
  ['#/article/a?version=2&against=1', { screen: 'article', id: 'a', version: 2, against: 1 }],
  ['#/article/a?version=x', { screen: 'article', id: 'a' }],
  ['#/log', { screen: 'log' }],
  ['#/conflict/', { screen: 'missing' }],
  ['#/<script>', { screen: 'missing' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('what a hash was made of is read back', () => {
  fc.assert(
    fc.property(id, words, words, (one, search, outlet) => {
      for (const screen of ['conflict', 'story', 'article'] as const)
        expect(parseRoute(hashOf({ screen, id: one }))).toEqual({ screen, id: one });
      const view = { status: 'disagreed' as const, ...(search !== undefined && { search }), ...(outlet !== undefined && { outlet }) };
      expect(parseRoute(hashOf({ screen: 'queue', view }))).toEqual({ screen: 'queue', view });
    }),
  );
});

test('all statuses are asked for by leaving the status out', () => {
  expect(filterOf({ status: 'any', kind: 'date' })).toEqual({ kind: 'date' });
  expect(viewOfFilter({ kind: 'date' })).toEqual({ status: 'any', kind: 'date' });
  expect(filterOf(viewOfFilter({ status: 'resolved', by: 'me' }))).toEqual({ status: 'resolved', by: 'me' });
});

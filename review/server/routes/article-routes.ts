import { z } from '@hono/zod-openapi';
import { ArticlePage } from '../../../schemas/index.ts';
import { showArticle } from '../pages/show-article.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { badBody, bodyOf, createRoute, IdParam, makeRouter, notFound, refused, withJson } from './route-parts.ts';

const one = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'An article with its claims; an earlier version as it stood',
  middleware: allow('reader'),
  request: {
    params: IdParam,
    query: z.object({
      version: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
    }),
  },
  responses: { 200: withJson(ArticlePage.meta({ id: 'ArticlePage' }), 'the article'), ...refused, ...notFound },
});

/** So many rows come at once; more go into several requests. */
const MOST_ROWS = 1_000;

const Rows = z
  .array(z.unknown())
  .min(1)
  .max(MOST_ROWS)
  .openapi({
    items: {
      type: 'object',
      required: ['text'],
      properties: Object.fromEntries(
        ['id', 'source', 'url', 'title', 'byline', 'published', 'language', 'text'].map((name) => [name, { type: 'string' as const }]),
      ),
    },
  });

const Accepted = z.object({
  accepted: z.int(),
  new: z.int(),
  revised: z.int(),
  known: z.int(),
  ids: z.array(z.string()),
  /** by row, from 0: what was wrong with it, or left out of it */
  problems: z.array(z.object({ row: z.int(), message: z.string() })),
});

const add = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Put articles in, rows as `crosscheck add` takes them; rows that are none are named, the others are kept',
  middleware: allow('editor'),
  request: { body: bodyOf(Rows) },
  responses: { 200: withJson(Accepted.meta({ id: 'Accepted' }), 'what became of them'), ...refused, ...badBody },
});

/** Articles: to look at, and to put in. */
export function articleRoutes({ store, readArticle }: DeskParts) {
  return makeRouter()
    .openapi(one, async (c) => {
      const { version } = c.req.valid('query');
      return c.json(await showArticle(store, c.req.valid('param').id, version === undefined ? undefined : Number(version)), 200);
    })
    .openapi(add, async (c) => {
      const rows = c.req.valid('json').map(readArticle);
      const articles = rows.flatMap(({ article }) => article ?? []);
      const problems = rows.flatMap((row, at) => row.problems.map((message) => ({ row: at, message })));
      if (articles.length === 0) throw new Refusal(422, 'bad-input', 'there is no article in it', { issues: problems });
      const acceptances = await store.accept(articles);
      const count = (wanted: string) => acceptances.filter((acceptance) => acceptance === wanted).length;
      const counts = { accepted: articles.length, new: count('new'), revised: count('revised'), known: count('known') };
      return c.json({ ...counts, ids: articles.map(({ id }) => id), problems }, 200);
    });
}

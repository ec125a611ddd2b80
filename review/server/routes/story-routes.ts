import { z } from '@hono/zod-openapi';
import { contentId, Story, StoryPage, StoryRuling } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import { showStory } from '../pages/show-story.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { badBody, bodyOf, createRoute, IdParam, makeRouter, notFound, PageQuery, refused, withJson } from './route-parts.ts';

const StoryItem = z.object({
  story: Story.pick({ id: true, why: true }),
  articles: z.int(),
  conflicts: z.int(),
  headline: z.string().optional(),
});

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'Stories, those with the highest conflicts first',
  middleware: allow('reader'),
  request: { query: PageQuery },
  responses: { 200: withJson(z.object({ items: z.array(StoryItem), next: z.string().optional() }), 'a page of stories'), ...refused },
});

const one = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'A story: its questions by its articles',
  middleware: allow('reader'),
  request: { params: IdParam },
  responses: { 200: withJson(StoryPage.meta({ id: 'StoryPage' }), 'the story'), ...refused, ...notFound },
});

const articleIds = z.array(z.string().min(1).max(1_000)).min(1).max(10_000);
const NewRuling = z.object({
  decision: StoryRuling.shape.decision,
  articleIds,
  others: articleIds,
  rationale: z.string().max(10_000).default(''),
});

const rule = createRoute({
  method: 'post',
  path: '/api/stories/rulings',
  summary: 'Merge or split stories by hand, or let the program decide again',
  middleware: allow('editor'),
  request: { body: bodyOf(NewRuling) },
  responses: { 201: withJson(StoryRuling.meta({ id: 'StoryRuling' }), 'the ruling'), ...refused, ...notFound, ...badBody },
});

/** Stories, and a person's word on them. */
export function storyRoutes(parts: DeskParts) {
  const { store } = parts;
  return makeRouter()
    .openapi(list, async (c) => {
      const { items, next } = await store.desk.stories(c.req.valid('query'));
      const shown = items.map(async ({ story: { id, why, articleIds }, conflicts }) => {
        const headline = (await store.article(articleIds[0] ?? ''))?.title;
        return { story: { id, why }, articles: articleIds.length, conflicts, ...(headline !== undefined && { headline }) };
      });
      return c.json({ items: await Promise.all(shown), ...(next !== undefined && { next }) }, 200);
    })
    .openapi(one, async (c) => c.json(await showStory(store, c.req.valid('param').id), 200))
    .openapi(rule, async (c) => {
      const given = c.req.valid('json');
      await checkArticles(parts, [...given.articleIds, ...given.others]);
      const [by, at] = [callerOf(c).name, new Date(parts.now()).toISOString()];
      const id = contentId('ruling', [given.decision, ...given.articleIds, '', ...given.others, by, at]);
      const ruling: StoryRuling = { id, ...given, by, at };
      await store.saveStoryRuling(ruling);
      return c.json(ruling, 201);
    });
}

async function checkArticles({ store }: DeskParts, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids))
    if ((await store.article(id)) === undefined) throw new Refusal(404, 'not-found', `there is no article ${id.slice(0, 100)}`);
}

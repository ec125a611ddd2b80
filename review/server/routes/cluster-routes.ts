import { z } from '@hono/zod-openapi';
import { ClaimPointer, ClusterRuling, contentId } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import type { DeskParts } from '../parts.ts';
import { checkClusterRuling } from '../ruling/check-cluster-ruling.ts';
import { allow } from '../security/allow.ts';
import { badBody, bodyOf, createRoute, makeRouter, notFound, refused, withJson } from './route-parts.ts';

/** Every claim of the one part is paired with every one of the other. */
const MOST_CLAIMS = 500;

const pointers = z.array(ClaimPointer).min(1).max(MOST_CLAIMS);
const NewRuling = z.object({
  decision: ClusterRuling.shape.decision,
  claims: pointers,
  others: pointers,
  rationale: z.string().max(10_000).default(''),
});

const rule = createRoute({
  method: 'post',
  path: '/api/clusters/rulings',
  summary: 'Say by hand which claims answer one question and which do not, or let the program decide again',
  middleware: allow('editor'),
  request: { body: bodyOf(NewRuling) },
  responses: { 201: withJson(ClusterRuling.meta({ id: 'ClusterRuling' }), 'the ruling'), ...refused, ...notFound, ...badBody },
});

/** A person's word on which claims answer one question. */
export function clusterRoutes(parts: DeskParts) {
  return makeRouter().openapi(rule, async (c) => {
    const given = c.req.valid('json');
    await checkClusterRuling(parts.store, given);
    const [by, at] = [callerOf(c).name, new Date(parts.now()).toISOString()];
    const id = contentId('cluster-ruling', [given.decision, JSON.stringify(given.claims), JSON.stringify(given.others), by, at]);
    const ruling: ClusterRuling = { id, ...given, by, at };
    await parts.store.saveClusterRuling(ruling);
    return c.json(ruling, 201);
  });
}

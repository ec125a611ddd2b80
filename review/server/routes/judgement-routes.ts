import { z } from '@hono/zod-openapi';
import { BulkDecided, BulkVerdict, ConflictPage, Decided, Judgement, Problem, standingOf, VerdictOn } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import { checkVerdict } from '../deciding/check-verdict.ts';
import { decideMany } from '../deciding/decide-many.ts';
import { findToUndo } from '../deciding/find-to-undo.ts';
import { makeBatchId } from '../deciding/make-batch-id.ts';
import { makeJudgement } from '../deciding/make-judgement.ts';
import { takeBack } from '../deciding/take-back.ts';
import { showConflict } from '../pages/show-conflict.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { badBody, bodyOf, createRoute, IdParam, makeRouter, notFound, refused, withJson } from './route-parts.ts';

const decide = createRoute({
  method: 'post',
  path: '/api/conflicts/{id}/judgements',
  summary: 'Decide a conflict, as it was at `version`',
  middleware: allow('reviewer'),
  request: { params: IdParam, body: bodyOf(VerdictOn) },
  responses: {
    201: withJson(Decided.meta({ id: 'Decided' }), 'it is decided'),
    409: withJson(Problem.extend({ page: ConflictPage }), 'it changed meanwhile: this is how it is now'),
    ...{ ...refused, ...notFound, ...badBody },
  },
});

const bulk = createRoute({
  method: 'post',
  path: '/api/judgements/bulk',
  summary: 'One verdict on many conflicts; those that changed meanwhile are left alone and named',
  middleware: allow('reviewer'),
  request: { body: bodyOf(BulkVerdict) },
  responses: { 201: withJson(BulkDecided.meta({ id: 'BulkDecided' }), 'what came of it'), ...refused, ...badBody },
});

const Undo = z
  .object({ judgementIds: z.array(z.string().max(1_000)).min(1).max(1_000).optional(), batch: z.string().max(1_000).optional() })
  .refine(({ judgementIds, batch }) => (judgementIds === undefined) !== (batch === undefined), {
    error: 'give either judgementIds or batch',
  });

const undo = createRoute({
  method: 'post',
  path: '/api/undo',
  summary: 'Take judgements back; to take back an undo is a redo',
  middleware: allow('reviewer'),
  request: { body: bodyOf(Undo) },
  responses: {
    201: withJson(z.object({ judgements: z.array(Judgement), refused: z.array(z.string()) }), 'the judgements that take back'),
    ...{ ...refused, ...notFound, ...badBody },
  },
});

/** Deciding, one or many, and taking back. */
export function judgementRoutes(parts: DeskParts) {
  const { desk } = parts.store;
  const actOf = (name: string) => ({ by: name, at: new Date(parts.now()).toISOString() });
  return makeRouter()
    .openapi(decide, async (c) => {
      const { version, ...verdict } = c.req.valid('json');
      checkVerdict(verdict);
      const found = await desk.page(c.req.valid('param').id);
      if (found === undefined) throw new Refusal(404, 'not-found', 'there is no such conflict');
      const { conflict } = found;
      const judgement = makeJudgement({ conflict, verdict, made: { ...actOf(callerOf(c).name), version } });
      const { kept } = await desk.decide([judgement], new Map([[conflict.id, version]]));
      const now = await desk.page(conflict.id);
      if (kept.length === 0 || now === undefined) {
        const page = await showConflict(parts.store, conflict.id);
        return c.json({ error: 'decided-meanwhile', message: 'it changed meanwhile; look at it again', page }, 409);
      }
      const standing = standingOf(now.conflict, now.judgements);
      return c.json({ judgements: [...kept], standing, version: now.version }, 201);
    })
    .openapi(bulk, async (c) => {
      const { items, ...verdict } = c.req.valid('json');
      checkVerdict(verdict);
      return c.json(await decideMany(parts, { items, verdict, act: actOf(callerOf(c).name) }), 201);
    })
    .openapi(undo, async (c) => {
      const caller = callerOf(c);
      const judgements = await findToUndo(parts, c.req.valid('json'), caller);
      const undone = takeBack(judgements, { ...actOf(caller.name), batch: makeBatchId() });
      const result = await desk.decide(undone, new Map());
      return c.json({ judgements: [...result.kept], refused: [...result.refused] }, 201);
    });
}

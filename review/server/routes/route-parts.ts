import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../../schemas/index.ts';
import { checkInput } from '../check-input.ts';
import type { DeskEnv } from '../env.ts';

export { createRoute };

/** Routes whose input is checked before they see it. */
export function makeRouter(): OpenAPIHono<DeskEnv> {
  return new OpenAPIHono<DeskEnv>({ defaultHook: checkInput });
}

/** `withJson(QueuePage, 'a page of the queue')`: what a route answers, or takes, as JSON. */
export function withJson<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export function bodyOf<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

const NamedProblem = Problem.meta({ id: 'Problem' });

/** What every route may answer besides. */
export const refused = {
  400: withJson(NamedProblem, 'the address does not fit'),
  401: withJson(NamedProblem, 'nobody is logged in'),
  403: withJson(NamedProblem, 'the role is too low, or the request comes from elsewhere'),
} as const;

export const notFound = { 404: withJson(NamedProblem, 'there is no such thing') } as const;

export const badBody = {
  413: withJson(NamedProblem, 'the body is too large'),
  415: withJson(NamedProblem, 'the body is no JSON'),
  422: withJson(NamedProblem, 'the body does not fit'),
} as const;

export const problemOf = (description: string) => withJson(NamedProblem, description);

const id = z.string().min(1).max(1_000);
export const IdParam = z.object({ id });
export const NameParam = z.object({ name: z.string().min(1).max(100) });

/** Where a page begins, and how much it holds. */
export const PageQuery = z.object({
  cursor: z.string().max(1_000).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'is a number')
    .optional()
    .transform((text) => Number(text ?? 50))
    .pipe(z.int().min(1).max(200))
    .openapi({ type: 'integer', minimum: 1, maximum: 200, default: 50 }),
});

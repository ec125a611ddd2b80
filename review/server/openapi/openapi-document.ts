import type { OpenAPIHono } from '@hono/zod-openapi';
import type { DeskEnv } from '../env.ts';

const ABOUT = `The review desk of Crosscheck. Programs send "Authorization: Bearer TOKEN". Browsers have a session's cookie, and send the code
that /api/me gives them as "x-crosscheck-csrf" with every request that changes something. Whatever is refused answers a Problem.`;

/** The description of all routes, made of the same schemas that check them. */
export function openApiDocument(app: OpenAPIHono<DeskEnv>, version: string) {
  const { openAPIRegistry: registry } = app;
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'crosscheck' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Crosscheck review desk', version, description: ABOUT, license: { name: 'MIT' } },
    security: [{ token: [] }, { session: [] }],
  });
}

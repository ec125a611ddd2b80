import { answerProblem } from './answer-problem.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import type { DeskParts } from './parts.ts';
import { Refusal } from './refusal.ts';
import { articleRoutes } from './routes/article-routes.ts';
import { clusterRoutes } from './routes/cluster-routes.ts';
import { conflictRoutes } from './routes/conflict-routes.ts';
import { eventRoutes } from './routes/event-routes.ts';
import { exportRoutes } from './routes/export-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { judgementRoutes } from './routes/judgement-routes.ts';
import { logRoutes } from './routes/log-routes.ts';
import { meRoutes } from './routes/me-routes.ts';
import { makeRouter } from './routes/route-parts.ts';
import { storyRoutes } from './routes/story-routes.ts';
import { tokenRoutes } from './routes/token-routes.ts';
import { userRoutes } from './routes/user-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';
import { guard } from './security/guard.ts';
import { serveWebApp } from './static/serve-web-app.ts';

/** The desk as a hono app: guarded routes under /api, and the web app for everything else. */
export function makeApp(parts: DeskParts) {
  const app = makeRouter();
  app.onError((error, c) => answerProblem(error, c, parts.log));
  app.notFound(() => {
    throw new Refusal(404, 'not-found', 'there is nothing here');
  });
  guard(app, parts);
  const routed = app
    .route('/', healthRoutes(parts))
    .route('/', meRoutes(parts))
    .route('/', conflictRoutes(parts))
    .route('/', judgementRoutes(parts))
    .route('/', storyRoutes(parts))
    .route('/', clusterRoutes(parts))
    .route('/', articleRoutes(parts))
    .route('/', logRoutes(parts))
    .route('/', viewRoutes(parts))
    .route('/', exportRoutes(parts))
    .route('/', eventRoutes(parts))
    .route('/', userRoutes(parts))
    .route('/', tokenRoutes(parts))
    .route('/', webhookRoutes(parts));
  const document = openApiDocument(app, parts.version);
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('*', serveWebApp(parts.webFiles));
  return routed;
}

/** For hono's typed client: `hc<AppType>('/')`. */
export type AppType = ReturnType<typeof makeApp>;

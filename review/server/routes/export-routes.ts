import { z } from '@hono/zod-openapi';
import type { Format } from '../../../exports/format.ts';
import { formats } from '../../../exports/formats.ts';
import type { ExportRecords } from '../../../schemas/export-records.ts';
import { QueueFilter } from '../../../schemas/index.ts';
import { exportRecords } from '../../../store/export-records.ts';
import { callerOf } from '../caller-of.ts';
import { streamWritten } from '../exporting/stream-written.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { createRoute, makeRouter, problemOf, refused } from './route-parts.ts';

const FormatParam = z.enum(['claimreview', 'csv', 'xlsx', 'jsonl', 'annotations', 'markdown', 'html', 'audit']);

const take = createRoute({
  method: 'get',
  path: '/api/exports/{format}',
  summary: 'What a filter lets through, as a file',
  middleware: allow('editor'),
  request: { params: z.object({ format: FormatParam }), query: QueueFilter },
  responses: {
    200: { description: 'the file', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
    ...refused,
    422: problemOf('it cannot be exported: what is missing is named'),
  },
});

/** Taking out. */
export function exportRoutes(parts: DeskParts) {
  return makeRouter().openapi(take, async (c) => {
    const format = formats[c.req.valid('param').format];
    const { store, site } = parts;
    const records = exportRecords(store, { filter: c.req.valid('query'), reviewer: callerOf(c).name, site });
    const body = await writeWith(format, records).catch(refuseExport);
    return c.body(body, 200, { 'content-type': format.contentType, 'content-disposition': attachment(format, parts.now()) });
  });
}

async function writeWith(format: Format, records: ExportRecords) {
  return streamWritten(await format.write(records));
}

/** The name is made of what the program knows alone: what a user typed never comes into a header. */
function attachment({ name, extension }: Format, now: number): string {
  return `attachment; filename="crosscheck-${name}-${new Date(now).toISOString().slice(0, 10)}.${extension}"`;
}

function refuseExport(error: Error & { readonly refusals?: readonly unknown[] }): never {
  if (error.name !== 'ExportError') throw error;
  throw new Refusal(422, 'export', error.message, { issues: error.refusals ?? [] });
}

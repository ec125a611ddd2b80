/** Who may import whom. The longest folder that holds a file is the one whose rule counts. */
export interface FolderRule {
  readonly folder: string;
  /** folders of this project with all that is in them, besides the files of the folder itself */
  readonly folders: readonly string[];
  /** packages, `node:` built-ins by name or `node:*` for all of them */
  readonly packages: readonly string[];
}

/** What every stage of the pipeline may lean on. Stages do not import one another: they meet in extract.ts and compare.ts. */
const ground = ['schemas', 'pipeline/nlp', 'pipeline/lexicons'];

/** `folder/*` stands for the files directly in it: what two stages share lies beside them. */
const stagesOf = (parent: string, names: readonly string[]): FolderRule[] => [
  { folder: parent, folders: ground, packages: [] },
  ...names.map((name) => ({ folder: `${parent}/${name}`, folders: [...ground, `${parent}/*`], packages: [] })),
];

export const importTable: readonly FolderRule[] = [
  { folder: 'schemas', folders: [], packages: ['zod', 'node:crypto'] },
  { folder: 'pipeline', folders: ['schemas', 'pipeline'], packages: [] },
  {
    folder: 'pipeline/nlp',
    folders: ['schemas', 'pipeline/lexicons'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'natural', 'node:module'],
  },
  { folder: 'pipeline/lexicons', folders: ['schemas'], packages: [] },
  ...stagesOf('pipeline/extract', ['segment', 'quantities', 'dates', 'mentions', 'attribution', 'claims']),
  ...stagesOf('pipeline/compare', ['repeats', 'stories', 'alignment', 'conflicts']),
  {
    folder: 'readers',
    folders: ['schemas'],
    packages: ['zod', 'yaml', 'iconv-lite', 'feedsmith', 'htmlparser2', 'linkedom', '@mozilla/readability', 'tinyglobby', 'node:*'],
  },
  { folder: 'store', folders: ['schemas'], packages: ['zod', 'better-sqlite3', 'pg', 'node:*'] },
  { folder: 'exports', folders: ['schemas'], packages: ['zod', 'csv-stringify', 'write-excel-file', 'node:crypto'] },
  {
    folder: 'workers',
    folders: ['schemas', 'pipeline', 'store'],
    packages: ['zod', 'bullmq', 'bullmq-otel', 'ioredis', 'prom-client', 'node:*'],
  },
  {
    folder: 'review/server',
    folders: ['schemas', 'store', 'exports'],
    packages: ['zod', 'hono', '@hono/node-server', '@hono/zod-openapi', 'pino', 'node:*'],
  },
  // in the browser: of the server only the types of its routes, of the report its words and scales
  { folder: 'review/web', folders: ['schemas', 'review/server', 'exports/report', 'exports/web-address.ts'], packages: ['zod', 'hono', 'preact'] },
  {
    folder: 'cli',
    folders: ['schemas', 'pipeline', 'readers', 'store', 'workers', 'exports', 'review'],
    packages: ['zod', 'commander', 'pino', 'prom-client', 'yaml', 'node:*'],
  },
];

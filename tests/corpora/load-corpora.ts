import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One passage with what is expected of it. Pairs carry two passages, all other stages one. */
export interface Line {
  readonly stage: string;
  readonly file: string;
  readonly texts: readonly [string] | readonly [string, string];
  readonly expected: unknown;
  /** why the expectation is not met yet; such a line must fail until the rule is there */
  readonly todo?: string;
  readonly settings: Settings;
}

const Settings = z.object({
  /** ISO date of the article */
  published: z.string().optional(),
  aPublished: z.string().optional(),
  bPublished: z.string().optional(),
  source: z.string().optional(),
  title: z.string().optional(),
  /** claims only: the kind that the line is about; claims of other kinds are left out of the comparison */
  kind: z.string().optional(),
  /** claims only: how the rules begin that the line is about ("whether/"); what others find in it is left out of the comparison */
  rules: z.string().optional(),
  /** text that stands before the passage, in a paragraph of its own */
  context: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

const Passages = z.union([z.string(), z.array(z.string())]);
const Pair = z.object({ a: z.string(), b: z.string(), aPublished: z.string().optional(), bPublished: z.string().optional() });
const Entry = Settings.extend({
  expect: z.unknown().optional(),
  'expect-todo': z.unknown().optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  text: Passages.optional(),
  a: z.string().optional(),
  b: z.string().optional(),
  pairs: z.array(Pair).optional(),
}).strict();
type Entry = z.infer<typeof Entry>;

export const corporaFolder = 'fixtures/corpora';

/** Every line of a stage's corpora; none when the stage has no folder yet. */
export function loadCorpora(stage: string): Line[] {
  const folder = `${corporaFolder}/${stage}`;
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return files.sort().flatMap((name) => readCorpus(stage, `${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')));
}

/** The lines of one corpus file. */
export function readCorpus(stage: string, file: string, yaml: string): Line[] {
  const content: unknown = parse(yaml);
  const entries = z.array(Entry).safeParse(content);
  if (!entries.success) throw new Error(`${file}: ${z.prettifyError(entries.error)}`);
  return entries.data.flatMap((entry) => linesOf(stage, file, entry));
}

function linesOf(stage: string, file: string, entry: Entry): Line[] {
  const isTodo = entry['expect-todo'] !== undefined;
  if (isTodo && entry.reason === undefined) throw new Error(`${file}: an expect-todo needs a reason`);
  const expected = withoutName(isTodo ? entry['expect-todo'] : entry.expect);
  const base = { stage, file, expected, ...(isTodo ? { todo: entry.reason ?? '' } : {}) };
  const { pairs = [], text = [], a, b } = entry;
  const all = a !== undefined && b !== undefined ? [...pairs, { a, b }] : pairs;
  return [
    ...[text].flat().map((passage) => ({ ...base, texts: [passage] as const, settings: Settings.parse(entry) })),
    ...all.map((pair) => ({ ...base, texts: [pair.a, pair.b] as const, settings: Settings.parse({ ...entry, ...pair }) })),
  ];
}

/** `{sentences: [a, b]}` says no more than `[a, b]`. */
function withoutName(expected: unknown): unknown {
  const named = z
    .object({ sentences: z.array(z.unknown()) })
    .strict()
    .safeParse(expected);
  return named.success ? named.data.sentences : expected;
}

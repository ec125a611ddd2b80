import { parseDocument } from 'yaml';
import { z } from 'zod';

const Scalar = z
  .union([z.string(), z.number()])
  .transform(String)
  .nullish()
  .transform((value) => value ?? undefined);

const Fields = z.object({ id: Scalar, title: Scalar, source: Scalar, url: Scalar, published: Scalar, byline: Scalar });
export type FrontMatter = Partial<z.infer<typeof Fields>>;

export type Divided = { readonly fields: FrontMatter | undefined; readonly body: string } | { readonly why: string; readonly line: number };

const OPENING = /^---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const LONGEST = 10_000;

/**
 * Takes YAML front matter off a text (line ends already `\n`). Text that only begins with a rule of dashes has none.
 * `'---\ntitle: Ferry\n---\nIt sank.'` → `{fields: {title: 'Ferry'}, body: 'It sank.'}`.
 */
export function takeFrontMatter(text: string): Divided {
  const opening = OPENING.exec(text);
  const closing = opening === null ? null : CLOSING.exec(text.slice(opening[0].length, opening[0].length + LONGEST));
  if (opening === null || closing === null) return { fields: undefined, body: text };
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index).trimEnd();
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return readFields(yaml, body) ?? { fields: undefined, body: text };
}

function readFields(yaml: string, body: string): Divided | undefined {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) return { why: error.message, line: 2 + (yaml.slice(0, error.pos[0]).match(/\n/gu)?.length ?? 0) };
  const value: unknown = document.toJS({ maxAliasCount: 10 });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = Fields.safeParse(value);
  if (fields.success) return { fields: fields.data, body };
  return { why: `${String(fields.error.issues[0]?.path[0])} is not a line of text`, line: 2 };
}

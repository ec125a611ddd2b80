import { z } from 'zod';
import { Article, ClusterRuling, Judgement, StoryRuling } from '../../schemas/index.ts';

/** A record of an export that is read back. */
export type ImportedRecord =
  | { readonly type: 'article'; readonly article: Article }
  | { readonly type: 'judgement'; readonly judgement: Judgement }
  | { readonly type: 'ruling'; readonly ruling: StoryRuling }
  | { readonly type: 'cluster-ruling'; readonly ruling: ClusterRuling }
  | { readonly type: 'derived' };

/** What follows from the articles, and is found anew by workers. */
const DERIVED: ReadonlySet<unknown> = new Set(['claim', 'conflict', 'story']);

const KNOWN = '"article", "former-article", "judgement", "story-ruling", "cluster-ruling", "claim", "conflict" and "story" are read';

const read = {
  article: Article.transform((article): ImportedRecord => ({ type: 'article', article })),
  'former-article': Article.transform((article): ImportedRecord => ({ type: 'article', article })),
  judgement: Judgement.transform((judgement): ImportedRecord => ({ type: 'judgement', judgement })),
  'story-ruling': StoryRuling.transform((ruling): ImportedRecord => ({ type: 'ruling', ruling })),
  'cluster-ruling': ClusterRuling.transform((ruling): ImportedRecord => ({ type: 'cluster-ruling', ruling })),
} as const;

/** Reads a line of `crosscheck export jsonl`; where it does not fit, what is wrong with it. */
export function importedRecord(value: unknown): ImportedRecord | { readonly wrong: string; readonly action: string } {
  const type = z.looseObject({ type: z.string() }).safeParse(value).data?.type;
  if (DERIVED.has(type)) return { type: 'derived' };
  if (type === undefined || !Object.hasOwn(read, type)) return unknownType(value, type);
  const parsed = read[type as keyof typeof read].safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' };
  return { wrong: `the ${type} does not fit: ${path.join('.')}: ${message}`, action: 'export it again' };
}

function unknownType(value: unknown, type: string | undefined): { readonly wrong: string; readonly action: string } {
  if (type !== undefined) return { wrong: `"${type}" is no type of record`, action: KNOWN };
  const isArticle = typeof value === 'object' && value !== null && 'text' in value;
  if (isArticle) return { wrong: 'it has no "type"', action: 'articles that are no export go in with "crosscheck add"' };
  return { wrong: 'it is no record of an export', action: 'give the output of "crosscheck export jsonl"' };
}

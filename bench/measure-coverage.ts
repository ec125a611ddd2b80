import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from '../pipeline/extract.ts';
import { readPaths } from '../readers/read-paths.ts';
import { isArticle } from '../readers/read-result.ts';
import type { Article, Claim, ClaimKind } from '../schemas/index.ts';

/** A quote of a gold conflict, and whether a claim lies there that could answer its question. */
export interface QuotedMention {
  readonly story: string;
  readonly conflict: string;
  readonly type: ClaimKind;
  readonly article: string;
  readonly quote: string;
  readonly covered: boolean;
}

export interface Coverage {
  readonly quotes: number;
  readonly covered: number;
  readonly share: number;
}

interface Gold {
  readonly conflicts?: readonly {
    readonly id: string;
    readonly type: ClaimKind;
    readonly optional?: boolean;
    readonly sides: readonly { readonly mentions: readonly { readonly article: string; readonly quote: string }[] }[];
  }[];
}

/** Whether something was done is told by claims of a stage and of a polarity alike. */
const KINDS: Readonly<Record<ClaimKind, readonly ClaimKind[]>> = {
  quantity: ['quantity'],
  date: ['date'],
  list: ['list'],
  status: ['status', 'polarity'],
  polarity: ['polarity', 'status'],
  identity: ['identity'],
  attribution: ['attribution'],
};

/** How many quotes of the gold conflicts lie in a claim of the right kind, in all and by type. */
export async function measureCoverage(stories: readonly string[]): Promise<Record<string, Coverage>> {
  const mentions = await findMentions(stories);
  const types = [...new Set(mentions.map(({ type }) => type))].toSorted();
  return Object.fromEntries([
    ['all', coverageOf(mentions)],
    ...types.map((type) => [type, coverageOf(mentions.filter((mention) => mention.type === type))] as const),
  ]);
}

function coverageOf(mentions: readonly QuotedMention[]): Coverage {
  const covered = mentions.filter((mention) => mention.covered).length;
  return { quotes: mentions.length, covered, share: Math.round((covered / Math.max(1, mentions.length)) * 1000) / 1000 };
}

/** Every quote of the gold conflicts of some story folders, those marked optional left out. */
export async function findMentions(stories: readonly string[]): Promise<QuotedMention[]> {
  const found: QuotedMention[] = [];
  for (const story of stories) {
    const { conflicts = [] } = JSON.parse(readFileSync(join(story, 'gold.json'), 'utf8')) as Gold;
    const articles = new Map((await readStory(story)).map((article) => [article.id, { article, claims: extract(article).claims }]));
    for (const { id, type, optional, sides } of conflicts) {
      if (optional === true) continue;
      for (const { article, quote } of sides.flatMap(({ mentions }) => mentions))
        found.push({ story, conflict: id, type, article, quote, covered: isCovered(articles.get(article), quote, KINDS[type]) });
    }
  }
  return found;
}

async function readStory(story: string): Promise<Article[]> {
  const articles: Article[] = [];
  const paths = [join(story, '*.jsonl'), join(story, 'articles/*.txt')];
  for await (const result of readPaths(paths, Readable.from([]))) if (isArticle(result)) articles.push(result.article);
  return articles;
}

function isCovered(
  read: { readonly article: Article; readonly claims: readonly Claim[] } | undefined,
  quote: string,
  kinds: readonly ClaimKind[],
): boolean {
  if (read === undefined) throw new Error(`no article for “${quote}”`);
  const start = read.article.text.indexOf(quote);
  if (start < 0) return false;
  return read.claims.some(({ kind, span }) => kinds.includes(kind) && span.start < start + quote.length && start < span.end);
}

import { problemAt, type ReadProblem } from './read-problem.ts';
import type { ReadArticle } from './read-result.ts';

/**
 * One article for each id: of several texts under one id the latest published stays, or the last read; the same text twice is
 * one article. An id that comes back is a revision, not a second witness.
 */
export function mergeRevisions(read: readonly ReadArticle[]): { kept: ReadArticle[]; problems: ReadProblem[] } {
  const byId = new Map<string, ReadArticle>();
  const problems: ReadProblem[] = [];
  for (const next of read) {
    const before = byId.get(next.article.id);
    if (before?.article.version === next.article.version) continue;
    const latest = before !== undefined && isOlder(next, before) ? before : next;
    byId.set(next.article.id, latest);
    if (before !== undefined) problems.push(describeRevision(latest, latest === before ? next : before));
  }
  return { kept: [...byId.values()], problems };
}

/** Older by publication date; when a date is missing, what was read later is newer. */
function isOlder(next: ReadArticle, before: ReadArticle): boolean {
  const [a, b] = [next.article.published, before.article.published];
  return a !== undefined && b !== undefined && instant(a) < instant(b);
}

/** A date without a zone is taken as UTC, so that the machine's own zone decides nothing. */
function instant(published: string): number {
  const hasZone = !published.includes('T') || /(?:Z|[+-]\d{2}:?\d{2})$/u.test(published);
  return Date.parse(hasZone ? published : `${published}Z`);
}

function describeRevision(latest: ReadArticle, older: ReadArticle): ReadProblem {
  const where = latest.line === undefined ? latest.file : `${latest.file}:${latest.line}`;
  const message = `"${older.article.id}" stands here with another text; the later one, of ${where}, is used`;
  return problemAt(older, 'revision', message, 'give it an id of its own if it is another article').problem;
}

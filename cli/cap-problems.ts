import { capArticle } from '../pipeline/nlp/cap-article.ts';
import { problemAt, type ReadProblem } from '../readers/read-problem.ts';
import type { ReadArticle } from '../readers/read-result.ts';

/** Cuts an article to the limits of the pipeline, with a problem for each thing that was newly cut. */
export function capRead(read: ReadArticle): { capped: ReadArticle; problems: ReadProblem[] } {
  const article = capArticle(read.article);
  const before = read.article.capped?.length ?? 0;
  const problems = (article.capped ?? []).slice(before).map((message) => describeCut(read, message));
  return { capped: { ...read, article }, problems };
}

function describeCut(read: ReadArticle, cut: string): ReadProblem {
  const message = `${read.article.id}: ${cut}`;
  if (cut.startsWith('text cut')) return problemAt(read, 'text-cut', message, 'split the text into articles').problem;
  return problemAt(read, 'junk-masked', message, 'check that the file is an article').problem;
}

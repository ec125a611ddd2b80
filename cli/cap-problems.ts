import { capArticle } from '../pipeline/nlp/cap-article.ts';
import type { ReadProblem } from '../readers/read-problem.ts';
import type { ReadArticle } from '../readers/read-result.ts';

/** Cuts an article to the limits of the pipeline, with a problem for each thing that was newly cut. */
export function capRead(read: ReadArticle): { capped: ReadArticle; problems: ReadProblem[] } {
  const article = capArticle(read.article);
  const before = read.article.capped?.length ?? 0;
  const problems = (article.capped ?? []).slice(before).map((message) => describeCut(read, message));
  return { capped: { ...read, article }, problems };
}

function describeCut({ file, line, article }: ReadArticle, cut: string): ReadProblem {
  const place = line === undefined ? { file } : { file, line };
  const message = `${article.id}: ${cut}`;
  if (cut.startsWith('text cut')) return { ...place, code: 'text-cut', message, action: 'split the text into articles' };
  return { ...place, code: 'junk-masked', message, action: 'check that the file is an article' };
}

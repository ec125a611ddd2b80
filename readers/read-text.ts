import { takeFrontMatter } from './front-matter.ts';
import { type Draft, makeArticle } from './make-article.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Plain text. Without front matter the text stays as it stands, so that offsets and quotes of the file hold;
 * with it, the title is put on top and the body trimmed.
 */
export function readText(text: string, place: Place, fallback: Draft['fallback']): ReadResult[] {
  const divided = takeFrontMatter(text);
  if ('why' in divided) return [badFrontMatter(divided, place)];
  if (divided.fields === undefined) return makeArticle({ body: text, fallback }, place);
  return makeArticle({ ...divided.fields, body: divided.body.trim(), fallback }, place);
}

/** Front matter that is no YAML, with the line that breaks it. */
export function badFrontMatter({ why, line }: { readonly why: string; readonly line: number }, place: Place): ReadResult {
  const message = `the front matter cannot be read (${why})`;
  return problemAt({ ...place, line }, 'bad-front-matter', message, 'mend the lines between the --- marks');
}

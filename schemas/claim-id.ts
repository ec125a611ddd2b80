import { contentId } from './content-id.ts';

/** So many hexadecimal digits of a claim's id tell its article. */
const ARTICLE_DIGITS = 6;

/**
 * The id of a claim: digits of its article, then its own. Claims of one article lie side by side in any index, and a claim is found
 * through its article. `claimId('a1', ['quantity', '12-40'])` → `'claim-9b3f0c5f0c3a9d12ab'`.
 */
export function claimId(articleId: string, parts: readonly string[]): string {
  if (former.articleId !== articleId) former = { articleId, part: articlePart(articleId) };
  const own = contentId('', [articleId, ...parts]).slice(1);
  return `${former.part}${own}`;
}

/** Claims come article by article. */
let former = { articleId: '', part: articlePart('') };

/** How the ids of all claims of an article begin; now and then two articles share it. */
export function articlePart(articleId: string): string {
  return contentId('claim', [articleId]).slice(0, 'claim-'.length + ARTICLE_DIGITS);
}

/** `articlePartOf('claim-9b3f0c5f0c3a9d12ab')` → `'claim-9b3f0c'`. */
export function articlePartOf(id: string): string {
  return id.slice(0, 'claim-'.length + ARTICLE_DIGITS);
}

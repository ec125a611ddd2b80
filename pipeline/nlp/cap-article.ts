import type { Article } from '../../schemas/index.ts';
import { ARTICLE_LIMIT } from './caps.ts';
import { maskJunk } from './mask-junk.ts';

/** Fewer blanked characters than these are a rule of dashes or a long link, not worth a word. */
const WORTH_SAYING = 300;

/**
 * Cuts an article to what the taggers can take, and says so in its record.
 * A text of 1,234,567 characters → 200,000 of them and `capped: ['text cut at 200,000 of 1,234,567 characters']`.
 */
export function capArticle(article: Article): Article {
  const text = cut(article.text);
  const news: string[] = [];
  if (text.length < article.text.length) news.push(`text cut at ${grouped(text.length)} of ${grouped(article.text.length)} characters`);
  const blanked = countBlanked(text);
  if (blanked >= WORTH_SAYING) news.push(`${grouped(blanked)} characters of endless words or repeated letters passed over`);
  const said = article.capped ?? [];
  return news.every((note) => said.includes(note)) ? article : { ...article, text, capped: [...said, ...news] };
}

/** Never cuts a surrogate pair in two. */
function cut(text: string): string {
  if (text.length <= ARTICLE_LIMIT) return text;
  const isPair = /[\uD800-\uDBFF]/u.test(text.charAt(ARTICLE_LIMIT - 1));
  return text.slice(0, isPair ? ARTICLE_LIMIT - 1 : ARTICLE_LIMIT);
}

function countBlanked(text: string): number {
  const masked = maskJunk(text);
  if (masked === text) return 0;
  let blanked = 0;
  for (let index = 0; index < text.length; index += 1) blanked += Number(text.charCodeAt(index) !== masked.charCodeAt(index));
  return blanked;
}

/** `grouped(1234567)` → `'1,234,567'`, in every locale. */
function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

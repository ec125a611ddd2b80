import { publishedTime } from '../../../schemas/published-time.ts';
import { readArticlePlaces } from './article-places.ts';
import { readArticleTerms } from './article-terms.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import type { ToldText } from './told-text.ts';
import { weighArticle, type TermNumbers } from './weigh-terms.ts';

/** A part of an article as if it were an article. `text` is what the part says. */
export function profilePart({ article, extraction }: ToldText, text: string, numbers: TermNumbers): ArticleProfile {
  const part = { ...article, title: '', text };
  const terms = readArticleTerms(part, extraction, { skipped: [], outlets: [article.source] });
  return {
    ...weighArticle(terms, numbers),
    places: readArticlePlaces(part, undefined),
    terms: terms.counts,
    time: publishedTime(article.published),
  };
}

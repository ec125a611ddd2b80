import type { Article, Extraction } from '../../../schemas/index.ts';
import type { Stretch } from './stretch.ts';

/** The text of an article with what was read out of it and what stands under all articles of its outlet. */
export interface ToldText {
  readonly article: Article;
  readonly extraction: Extraction | undefined;
  readonly standing: readonly Stretch[];
}

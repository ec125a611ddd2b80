import type { PlacedClaim, Setting } from '../../setting.ts';

/** The whole sentence of a claim; its clause, where the sentence is not known. */
export const sentenceOf = ({ article, claim }: PlacedClaim, { sentenceAt }: Setting): string =>
  sentenceAt({ articleId: article.id, span: claim.span })?.text ?? claim.span.text;

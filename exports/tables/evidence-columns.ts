import type { Article, Evidence, Side } from '../../schemas/index.ts';
import { publishedTime } from '../../schemas/published-time.ts';
import { codePointOffset } from '../code-points.ts';
import type { CellValue, Column } from './column.ts';

/** One report that gives one of the answers. */
export interface ReportRow {
  /** counted from 1 */
  readonly place: number;
  readonly side: Side;
  readonly evidence: Evidence;
  readonly article: Article | undefined;
}

/** A report: what it says, who says it, where exactly. Offsets are those of the article's text, in UTF-16 units and in code points. */
export const evidenceColumns: readonly Column<ReportRow>[] = [
  { name: 'side', width: 6, value: ({ place }) => place },
  { name: 'answer', width: 30, value: ({ side }) => side.answer },
  { name: 'independent_origins', width: 19, value: ({ side }) => side.origins },
  { name: 'outlet', width: 22, value: ({ evidence }) => evidence.source },
  { name: 'says', width: 70, value: ({ evidence }) => evidence.span.text },
  { name: 'url', width: 40, value: ({ evidence, article }) => evidence.url ?? article?.url },
  { name: 'published', width: 20, value: ({ article }) => publishedCell(article?.published) },
  { name: 'title', width: 50, value: ({ article }) => article?.title },
  { name: 'byline', width: 20, value: ({ article }) => article?.byline },
  { name: 'article_id', width: 22, value: ({ evidence }) => evidence.articleId },
  { name: 'claim_id', width: 26, value: ({ evidence }) => evidence.claimId },
  { name: 'start', width: 8, value: ({ evidence }) => evidence.span.start },
  { name: 'end', width: 8, value: ({ evidence }) => evidence.span.end },
  { name: 'start_code_point', width: 16, value: ({ evidence, article }) => inCodePoints(article, evidence.span.start) },
  { name: 'end_code_point', width: 16, value: ({ evidence, article }) => inCodePoints(article, evidence.span.end) },
];

/** A day alone stays a day: a time of the program's own making is nobody's. */
function publishedCell(published: string | undefined): CellValue {
  const time = publishedTime(published);
  return time === undefined || published?.length === 10 ? published : new Date(time);
}

function inCodePoints(article: Article | undefined, offset: number): number | undefined {
  return article === undefined ? undefined : codePointOffset(article.text, offset);
}

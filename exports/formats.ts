import { annotations } from './annotations/annotations.ts';
import { audit } from './audit/audit.ts';
import { claimReview } from './claim-review/claim-review.ts';
import type { Format, FormatName } from './format.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/markdown.ts';
import { csv } from './tables/csv.ts';
import { xlsx } from './tables/xlsx.ts';

/** Every format that conflicts and their decisions can be taken out in. `formats.csv.contentType` → `'text/csv; charset=utf-8'`. */
export const formats: Readonly<Record<FormatName, Format>> = {
  claimreview: claimReview,
  csv,
  xlsx,
  jsonl,
  annotations,
  markdown,
  html,
  audit,
};

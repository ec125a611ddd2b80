import type { Format, FormatName, Written } from './format.ts';

function notYet(): Written {
  return '';
}

/** Every format that conflicts and their decisions can be taken out in. `formats.csv.contentType` → `'text/csv; charset=utf-8'`. */
export const formats: Readonly<Record<FormatName, Format>> = {
  claimreview: { name: 'claimreview', contentType: 'application/ld+json; charset=utf-8', extension: 'jsonld', write: notYet },
  csv: { name: 'csv', contentType: 'text/csv; charset=utf-8', extension: 'csv', write: notYet },
  xlsx: {
    name: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    write: notYet,
  },
  jsonl: { name: 'jsonl', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: notYet },
  annotations: {
    name: 'annotations',
    contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    extension: 'jsonld',
    write: notYet,
  },
  markdown: { name: 'markdown', contentType: 'text/markdown; charset=utf-8', extension: 'md', write: notYet },
  html: { name: 'html', contentType: 'text/html; charset=utf-8', extension: 'html', write: notYet },
  audit: { name: 'audit', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: notYet },
};

import type { ExportRecords } from '../schemas/export-records.ts';

export type FormatName = 'claimreview' | 'csv' | 'xlsx' | 'jsonl' | 'annotations' | 'markdown' | 'html' | 'audit';

/** A conflict that cannot go out in a format, and what it lacks. */
export interface Refusal {
  readonly conflictId: string;
  readonly question: string;
  readonly missing: readonly string[];
}

export interface WriteOptions {
  /** CSV as the data are, for programs: no BOM, and nothing set before what a spreadsheet would take for a formula */
  readonly raw?: boolean;
  /** told of each conflict that is left out; without it one such conflict refuses the whole export (ExportError) */
  readonly refuse?: (refusal: Refusal) => void;
  /** told what a document could have besides */
  readonly advise?: (advice: Refusal) => void;
}

export type Written = string | Uint8Array | AsyncIterable<string>;

/** A format that conflicts and their decisions are taken out in. Pure: what it writes follows from the records alone. */
export interface Format {
  readonly name: FormatName;
  readonly contentType: string;
  /** of the file's name, without the dot */
  readonly extension: string;
  readonly write: (records: ExportRecords, options?: WriteOptions) => Written | Promise<Written>;
}

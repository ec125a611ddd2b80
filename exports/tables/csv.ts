import { stringify } from 'csv-stringify/sync';
import type { ExportRecords } from '../../schemas/export-records.ts';
import type { Format, WriteOptions } from '../format.ts';
import { type Batch, inBatches } from '../in-batches.ts';
import type { CellValue } from './column.ts';
import { conflictColumns } from './conflict-columns.ts';
import { decisionColumns } from './decision-columns.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { reportRows } from './report-rows.ts';
import { safeCell } from './safe-cell.ts';

/** Without it Excel reads UTF-8 as the code page of the machine. */
const BOM = '\ufeff';

/** One row for each report of each conflict, after RFC 4180. Made for spreadsheets; `raw` is made for programs. */
export const csv: Format = { name: 'csv', contentType: 'text/csv; charset=utf-8', extension: 'csv', write: writeCsv };

async function* writeCsv(records: ExportRecords, { raw = false }: WriteOptions = {}): AsyncGenerator<string> {
  const names = [...conflictColumns, ...evidenceColumns, ...decisionColumns].map(({ name }) => name);
  yield (raw ? '' : BOM) + toCsv([names]);
  const text = raw ? (cell: string) => cell : safeCell;
  for await (const batch of inBatches(records)) yield toCsv(cellsOf(batch).map((row) => row.map((cell) => written(cell, text))));
}

function cellsOf(batch: Batch): CellValue[][] {
  return [...reportRows(batch)].map(({ about, report }) => [
    ...conflictColumns.map(({ value }) => value(about)),
    ...evidenceColumns.map(({ value }) => value(report)),
    ...decisionColumns.map(({ value }) => value(about.standing.decisions[0])),
  ]);
}

function written(cell: CellValue, text: (cell: string) => string): string {
  if (typeof cell === 'string') return text(cell);
  if (cell instanceof Date) return cell.toISOString();
  return cell === undefined ? '' : String(cell);
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}

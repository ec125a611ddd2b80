import type { ExportRecords } from '../../schemas/export-records.ts';
import { ExportError } from '../export-error.ts';
import type { Format } from '../format.ts';
import { inBatches } from '../in-batches.ts';
import { conflictColumns } from './conflict-columns.ts';
import { decisionColumns } from './decision-columns.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { reportRows } from './report-rows.ts';
import { type ExcelRow, excelSheet, MOST_ROWS, rowOf } from './excel-sheet.ts';
import { withoutTimes } from './without-times.ts';

/** A workbook of three sheets: conflicts, the reports behind them, and every reviewer's last decision. */
export const xlsx: Format = {
  name: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  write: writeXlsx,
};

const idColumn = conflictColumns.slice(0, 1);

async function writeXlsx(records: ExportRecords): Promise<Uint8Array> {
  await refuseTooMany(records);
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const { conflicts, evidence, decisions } = await gather(records);
  const sheets = [
    excelSheet('Conflicts', conflictColumns, conflicts),
    excelSheet('Evidence', [...idColumn, ...evidenceColumns], evidence),
    excelSheet('Decisions', [...idColumn, ...decisionColumns], decisions),
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

interface Gathered {
  readonly conflicts: ExcelRow[];
  readonly evidence: ExcelRow[];
  readonly decisions: ExcelRow[];
}

/** A workbook is one archive, so that its rows are in memory together. */
async function gather(records: ExportRecords): Promise<Gathered> {
  const rows: Gathered = { conflicts: [], evidence: [], decisions: [] };
  for await (const batch of inBatches(records)) {
    for (const judged of batch.judged) {
      rows.conflicts.push(rowOf(conflictColumns, judged));
      for (const decision of judged.standing.decisions)
        rows.decisions.push([...rowOf(idColumn, judged), ...rowOf(decisionColumns, decision)]);
    }
    for (const { about, report } of reportRows(batch)) rows.evidence.push([...rowOf(idColumn, about), ...rowOf(evidenceColumns, report)]);
  }
  return rows;
}

/** Before a row is made: there is one for each report, and one for each decision. */
async function refuseTooMany({ conflicts }: ExportRecords): Promise<void> {
  let [reports, decisions] = [0, 0];
  for await (const { conflict, standing } of conflicts) {
    for (const { claims } of conflict.sides) reports += claims.length;
    decisions += standing.decisions.length;
  }
  if (Math.max(reports, decisions) <= MOST_ROWS) return;
  throw new ExportError(`xlsx: a sheet of Excel holds ${MOST_ROWS} rows, and there are more; take csv, or narrow the export`);
}

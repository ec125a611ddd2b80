import type { Cell, Sheet } from 'write-excel-file/universal';
import { visibleText } from '../visible-text.ts';
import type { CellValue, Column } from './column.ts';

export type ExcelRow = Cell[];

type Heading = Pick<Column<never>, 'name' | 'width'>;

/** Of a sheet of Excel, without the row of headings. */
export const MOST_ROWS = 1_048_575;
/** Characters of a cell. */
const LONGEST = 32_767;

/** A sheet with its headings in bold and in view. */
export function excelSheet(name: string, columns: readonly Heading[], rows: readonly ExcelRow[]): Sheet<Blob> {
  const headings = columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const }));
  return { sheet: name, data: [headings, ...rows], columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

export function rowOf<Row>(columns: readonly Column<Row>[], row: Row): ExcelRow {
  return columns.map(({ value }) => cellOf(value(row)));
}

/** Every cell says its type, so that a text stays one whatever it begins with. Excel knows no days before 1900. */
function cellOf(value: CellValue): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return { value: textOf(value), type: String };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const isKnown = value.getUTCFullYear() >= 1900 && value.getUTCFullYear() <= 9999;
  return isKnown ? { value, type: Date, format: 'yyyy-mm-dd hh:mm' } : { value: value.toISOString(), type: String };
}

/** In a workbook "_x0041_" stands for "A", so that an underscore that could be read so is written as one; U+FFFD is dropped from it. */
function textOf(text: string): string {
  const visible = visibleText(text).replaceAll(/[\ufffd-\uffff]/gu, '□');
  const short = visible.length > LONGEST ? `${visible.slice(0, LONGEST - 1)}…` : visible;
  return short.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
}

/** A cell as a spreadsheet types it; undefined is an empty one. */
export type CellValue = string | number | boolean | Date | undefined;

/** A column of a table: its name, how wide a spreadsheet shows it (in characters), and what it takes from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly width: number;
  readonly value: (row: Row) => CellValue;
}

import { DataTable } from '../design/pieces.js';
import { isBare, isObject, isScalar, type Json, type JsonObject } from './document-names.js';
import { inOrder, sayField } from './document-words.js';

const MOST_COLUMNS = 5;
const LONGEST_CELL = 60;

/** The columns of a list whose rows are alike, flat and short enough for a table; undefined for any other. */
export function tableColumns(rows: readonly Json[]): readonly string[] | undefined {
  if (rows.length < 2 || !rows.every(isObject)) return undefined;
  const columns = [...new Set(rows.flatMap((row) => inOrder(row).map(([key]) => key)))].filter((key) => key !== 'id');
  const isShort = (value: Json | undefined) =>
    value === undefined || isBare(value) || (isScalar(value) && String(value).length <= LONGEST_CELL);
  const fits = columns.length <= MOST_COLUMNS && rows.every((row) => columns.every((key) => isShort(row[key])));
  return fits && columns.length ? columns : undefined;
}

export function RecordTable({
  rows,
  columns,
  say,
}: {
  rows: readonly JsonObject[];
  columns: readonly string[];
  say: (value: string | number | boolean) => string;
}) {
  return (
    <DataTable
      caption={columns.map(sayField).join(', ')}
      showsCaption={false}
      rows={rows.map((row, index) => ({ row, key: String(index) }))}
      keyOf={({ key }) => key}
      columns={columns.map((column) => ({
        head: sayField(column),
        cell: ({ row }: { row: JsonObject }) => {
          const value = row[column];
          return value !== undefined && isScalar(value) ? say(value) : 'Not given';
        },
      }))}
    />
  );
}

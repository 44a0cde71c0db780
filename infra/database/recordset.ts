/**
 * Rows as the text of a JSON array for jsonb_populate_recordset: names in snake_case, bytes as hex, instants in ISO form.
 * Values for jsonb columns are given as they are.
 */
export function recordset(rows: readonly object[]): string {
  return JSON.stringify(rows.map(record));
}

/** The same for a single row and jsonb_populate_record. */
export function recordText(row: object): string {
  return JSON.stringify(record(row));
}

function record(row: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row))
    columns[columnName(name)] = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
  return columns;
}

const known = new Map<string, string>();

function columnName(name: string): string {
  const column = known.get(name) ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  known.set(name, column);
  return column;
}

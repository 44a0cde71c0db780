import { sql } from 'kysely';
import type { Trx } from '../database/connect.ts';

/** PostgreSQL takes 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 2000;

type PlaceTable = 'division' | 'unit' | 'body' | 'merchant';

/**
 * Makes rows of a table as given: new ones are added, changed ones changed, equal ones left alone,
 * others kept. `key` is the primary key; all rows have the same columns.
 */
export async function upsert(trx: Trx, table: PlaceTable, key: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await upsertSome(trx, table, key, rows.slice(start, start + ROWS_AT_ONCE));
  }
}

async function upsertSome(trx: Trx, table: PlaceTable, key: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(Object.values(row))})`);
  const others = columns.filter((column) => column !== key);
  const now = sql.join(others.map((column) => sql.ref(`${table}.${column}`)));
  const wanted = sql.join(others.map((column) => sql.ref(`excluded.${column}`)));
  const set = sql.join(others.map((column) => sql`${sql.id(column)} = ${sql.ref(`excluded.${column}`)}`));
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.id(column)))})
    values ${sql.join(values)}
    on conflict (${sql.id(key)}) do update set ${set}
    where (${now}) is distinct from (${wanted})
  `.execute(trx);
}

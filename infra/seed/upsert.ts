import { sql } from 'kysely';
import type { Trx } from '../database/connect.ts';
import { recordset } from '../database/recordset.ts';

type PlaceTable = 'division' | 'unit' | 'body' | 'merchant';

/**
 * Makes rows of a table as given: new ones are added, changed ones changed, equal ones left alone,
 * others kept. `key` is the primary key; all rows have the same columns. They travel as one JSON
 * text, which is ten times faster than a parameter for each value.
 */
export async function upsert(trx: Trx, table: PlaceTable, key: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => column !== key);
  const list = sql.join(columns.map((column) => sql.id(column)));
  const now = sql.join(others.map((column) => sql.ref(`${table}.${column}`)));
  const wanted = sql.join(others.map((column) => sql.ref(`excluded.${column}`)));
  const set = sql.join(others.map((column) => sql`${sql.id(column)} = ${sql.ref(`excluded.${column}`)}`));
  await sql`
    insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${recordset(rows)}::jsonb)
    on conflict (${sql.id(key)}) do update set ${set}
    where (${now}) is distinct from (${wanted})
  `.execute(trx);
}

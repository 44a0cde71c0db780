import type { Db } from '../../infra/database/connect.ts';
import type { Division, operations } from '../../openapi/generated/types.ts';

type Query = NonNullable<operations['listDivisions']['parameters']['query']>;

/** Current divisions right below one, or the provinces; with `q` those whose name begins with it, wherever they lie. */
export async function listDivisions(db: Db, { parent, q }: Query): Promise<Division[]> {
  const rows = await db
    .selectFrom('division')
    .select(['code', 'name', 'level', 'parentCode', 'current'])
    .where('current', '=', true)
    .$if(parent !== undefined, (query) => query.where('parentCode', '=', parent ?? ''))
    .$if(parent === undefined && q === undefined, (query) => query.where('level', '=', 'province'))
    .$if(q !== undefined, (query) => query.where('name', 'like', `${literal(q ?? '')}%`))
    .orderBy('code')
    .limit(q === undefined ? 2000 : 100)
    .execute();
  return rows.map(({ parentCode, ...division }) => ({ ...division, ...(parentCode !== null && { parentCode }) }));
}

/** A text as LIKE takes it: its own wildcards mean themselves. */
export function literal(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

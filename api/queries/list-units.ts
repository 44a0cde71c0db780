import type { Db } from '../../infra/database/connect.ts';
import type { operations, Unit } from '../../openapi/generated/types.ts';
import { literal } from './list-divisions.ts';

type Query = NonNullable<operations['listUnits']['parameters']['query']>;

const MOST = 2000;

/** Units in the order of the tree; without a condition the nation and its provinces. */
export async function listUnits(db: Db, { parent, level, division, q }: Query): Promise<Unit[]> {
  const everything = parent === undefined && level === undefined && division === undefined && q === undefined;
  const rows = await db
    .selectFrom('unit')
    .selectAll()
    .$if(everything, (query) => query.where('level', 'in', ['nation', 'province']))
    .$if(parent !== undefined, (query) => query.where('parentId', '=', parent ?? ''))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? 'nation'))
    .$if(division !== undefined, (query) => query.where('divisionCode', '=', division ?? ''))
    .$if(q !== undefined, (query) => query.where('name', 'like', `%${literal(q ?? '')}%`))
    .orderBy('path')
    .limit(MOST)
    .execute();
  return rows.map(({ parentId, ...unit }) => ({ ...unit, ...(parentId !== null && { parentId }) }));
}

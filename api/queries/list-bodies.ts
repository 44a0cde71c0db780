import type { Db } from '../../infra/database/connect.ts';
import type { Body } from '../../openapi/generated/types.ts';

/** Mediation bodies and appraisal agencies, by name. */
export async function listBodies(db: Db, kind: Body['kind'] | undefined): Promise<Body[]> {
  return db
    .selectFrom('body')
    .select(['id', 'name', 'kind', 'lawful'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'mediation'))
    .orderBy('name')
    .limit(200)
    .execute();
}

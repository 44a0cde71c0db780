import type { Db } from '../../infra/database/connect.ts';

/** A mediation body or appraisal agency. */
export function loadBody(db: Db, id: string) {
  return db.selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst();
}

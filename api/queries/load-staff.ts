import { sql } from 'kysely';
import type { Db } from '../../infra/database/connect.ts';

export interface Employer {
  unitId: string;
  /** The entrusted body, while mediation is entrusted. */
  bodyId?: string;
}

/** Whether all these people handle cases in the unit, or mediate for the body. */
export async function isStaffOf(db: Db, userIds: readonly string[], { unitId, bodyId = '' }: Employer): Promise<boolean> {
  const ids = [...new Set(userIds)];
  const found = await db
    .selectFrom('appUser')
    .select('id')
    .where('id', 'in', ids)
    .where('disabled', '=', false)
    .where(
      sql<boolean>`(unit_id = ${unitId} and roles && array['handler', 'approver']) or (body_id = ${bodyId} and 'mediator' = any(roles))`,
    )
    .execute();
  return found.length === ids.length;
}

/** Whether somebody works for an authority or a mediation body at all. */
export async function isStaff(db: Db, userId: string): Promise<boolean> {
  const found = await db
    .selectFrom('appUser')
    .select('id')
    .where('id', '=', userId)
    .where((eb) => eb.or([eb('unitId', 'is not', null), eb('bodyId', 'is not', null)]))
    .executeTakeFirst();
  return found !== undefined;
}

import { sql } from 'kysely';
import { editionSet } from '../calendars.ts';
import type { Trx } from '../connect.ts';

/**
 * All that recording needs of a case, in one round trip, with the case's row locked until the transaction ends.
 * Not `for update`: rows that only refer to the case (texts that are being stored) must not wait.
 */
export function loadCase(trx: Trx, caseId: string) {
  return trx
    .selectFrom('complaint')
    .leftJoin('caseKey', 'caseKey.complaintId', 'complaint.id')
    .leftJoin('unit', 'unit.id', 'complaint.unitId')
    .leftJoin('merchant', 'merchant.id', 'complaint.merchantId')
    .where('complaint.id', '=', caseId)
    .select(['complaint.lastSeq', 'complaint.lastHash', 'complaint.state', 'complaint.clockOffsetMs'])
    .select(['caseKey.masterKeyId', 'caseKey.wrapped'])
    .select(['unit.name as unitName', 'unit.parentId as superiorId', 'merchant.name as merchantName'])
    .select([editionSet().as('editions'), termSettings().as('settings')])
    .forNoKeyUpdate(['complaint'])
    .executeTakeFirst();
}

export type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadCase>>>;

/** The settings that dates depend on, as far as an administrator has set them. */
function termSettings() {
  return sql<Record<string, unknown>>`(
    select coalesce(jsonb_object_agg(key, value), '{}') from setting where key in ('warnDays', 'rollover', 'alarm')
  )`;
}

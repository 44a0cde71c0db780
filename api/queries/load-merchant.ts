import type { Db } from '../../infra/database/connect.ts';

/** A merchant with the domicile of the platform it trades on, if it trades on one. */
export function loadMerchant(db: Db, id: string) {
  return db
    .selectFrom('merchant')
    .leftJoin('merchant as platform', 'platform.id', 'merchant.platformId')
    .selectAll('merchant')
    .select('platform.domicileDivision as platformDomicileDivision')
    .where('merchant.id', '=', id)
    .executeTakeFirst();
}

export type MerchantWithPlatform = NonNullable<Awaited<ReturnType<typeof loadMerchant>>>;

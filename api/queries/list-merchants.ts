import { sql } from 'kysely';
import type { Db } from '../../infra/database/connect.ts';
import type { Merchant, operations } from '../../openapi/generated/types.ts';
import { present } from '../views/present.ts';
import { literal } from './list-divisions.ts';
import type { MerchantWithPlatform } from './load-merchant.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

type Query = NonNullable<operations['listMerchants']['parameters']['query']>;

const ORDER = 'merchant';

/** A merchant as everybody signed in may see it: what its licence shows. */
export function merchantView(merchant: Omit<MerchantWithPlatform, 'platformDomicileDivision'>): Merchant {
  const { id, name, creditCode, kind, odrMember, domicileDivision, address, placeOfBusinessDivision } = merchant;
  return {
    id,
    name,
    creditCode: creditCode ?? '',
    kind,
    odrMember,
    ...present({
      domicileDivision: domicileDivision ?? undefined,
      domicileAddress: address ?? undefined,
      businessDivision: placeOfBusinessDivision ?? undefined,
    }),
  };
}

/** Merchants whose name holds `q` or whose credit code begins with it, by name. */
export async function listMerchants(
  db: Db,
  cursorKey: Buffer,
  { q, cursor, limit = 25 }: Query,
): Promise<{ items: Merchant[]; nextCursor?: string }> {
  const [name, id] = cursor === undefined ? [] : readCursor(cursorKey, ORDER, cursor);
  const rows = await db
    .selectFrom('merchant')
    .selectAll()
    .$if(q !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('name', 'like', `%${literal(q ?? '')}%`), eb('creditCode', 'like', `${literal((q ?? '').toUpperCase())}%`)]),
      ),
    )
    .$if(cursor !== undefined, (query) => query.where(sql<boolean>`(name, id) > (${name}, ${id})`))
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(merchantView), ...(last && { nextCursor: writeCursor(cursorKey, ORDER, [last.name, last.id]) }) };
}

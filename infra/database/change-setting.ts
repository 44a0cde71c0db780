import { sql } from 'kysely';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import type { Db } from './connect.ts';
import { beginRequest, finishRequest, type NewRequest } from './idempotency.ts';

export interface SettingChange {
  key: keyof Settings;
  value: unknown;
  reason: string;
}

/**
 * Sets a setting and writes down who did it, both or neither; the same request again changes nothing. Gives the instant of
 * the change, ISO 8601. Throws `idempotency-conflict` when the key was used for something else.
 */
export async function changeSetting(db: Db, request: NewRequest, { key, value, reason }: SettingChange): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const known = await beginRequest(trx, request);
    if (known.state === 'answered') return (known.response as { setAt: string }).setAt;
    // One after the other, also while there is no row to lock: each change writes down the value that the one before it set.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${key}`}, 0))`.execute(trx);
    const found = await trx.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
    const before = found === undefined ? defaultSettings[key] : found.value;
    const setAt = new Date();
    const set = { value: JSON.stringify(value), setAt, setBy: request.userId };
    await trx
      .insertInto('setting')
      .values({ key, ...set })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(set))
      .execute();
    await trx
      .insertInto('settingChange')
      .values({ key, before: JSON.stringify(before), value: set.value, reason, changedBy: request.userId, changedAt: setAt })
      .execute();
    await finishRequest(trx, request, 200, { setAt: setAt.toISOString() });
    return setAt.toISOString();
  });
}

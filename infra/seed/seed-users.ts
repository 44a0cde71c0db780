import { hash } from '@node-rs/argon2';
import type { Trx } from '../database/connect.ts';
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts';

/**
 * Adds the demo accounts that are missing; those that exist keep their password. All share one
 * password and its argon2id hash: it is printed for every visitor anyway.
 */
export async function seedUsers(trx: Trx): Promise<void> {
  const known = new Set((await trx.selectFrom('appUser').select('id').execute()).map((user) => user.id));
  const missing = demoAccounts().filter((account) => !known.has(account.id));
  if (missing.length === 0) return;
  const passwordHash = await hash(DEMO_PASSWORD);
  const rows = missing.map(({ id, username, name, role, unit, merchantId, bodyId }) => ({
    id,
    username,
    passwordHash,
    name,
    roles: [role],
    unitId: unit?.id ?? null,
    merchantId: merchantId ?? null,
    bodyId: bodyId ?? null,
  }));
  await trx
    .insertInto('appUser')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

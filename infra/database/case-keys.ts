import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { KeyVault } from '../encryption/key-vault.ts';
import type { Db, Trx } from './connect.ts';
import type { CaseKeyTable } from './schema.ts';

/** A fresh data key for a case and the row that keeps it. */
export async function newCaseKey(vault: KeyVault, caseId: string): Promise<{ dataKey: Buffer; row: Insertable<CaseKeyTable> }> {
  const dataKey = randomBytes(32);
  return { dataKey, row: { complaintId: caseId, ...(await vault.wrap(dataKey, caseId)) } };
}

/** The data key of a case. Throws when the case has none (it was never filed, or its key was destroyed). */
export async function caseKeyOf(db: Db | Trx, vault: KeyVault, caseId: string): Promise<Buffer> {
  const key = (await caseKeysOf(db, vault, [caseId])).get(caseId);
  if (!key) throw new Error(`case ${caseId} has no data key`);
  return key;
}

/** The data keys of several cases; cases without one are left out. */
export async function caseKeysOf(db: Db | Trx, vault: KeyVault, caseIds: readonly string[]): Promise<Map<string, Buffer>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('caseKey')
    .selectAll()
    .where('complaintId', 'in', [...new Set(caseIds)])
    .execute();
  const entries = rows.map(async (row) => [row.complaintId, await vault.unwrap(row, row.complaintId)] as const);
  return new Map(await Promise.all(entries));
}

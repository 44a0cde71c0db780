import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { KeyVault } from '../encryption/key-vault.ts';
import { seal, unseal } from '../encryption/seal.ts';
import { caseKeyOf, caseKeysOf } from './case-keys.ts';
import type { Db, Trx } from './connect.ts';
import type { PartyTable } from './schema.ts';

/** Who a person or business of the case is. Encrypted as a whole under the case's key. */
export interface PartyDetails {
  name: string;
  phone?: string;
  email?: string;
  address?: string;
  /** Kind of identity document, a code. */
  idType?: string;
  idNumber?: string;
  creditCode?: string;
  contactPerson?: string;
  /** Where a business really trades, if not at `address`. */
  placeOfBusiness?: string;
}

export type PartyRole = 'complainant' | 'respondent' | 'agent';
export type Parties = Partial<Record<PartyRole, PartyDetails>>;

/** Encrypts the details of one party; the row still has to be inserted. */
export function sealParty(dataKey: Buffer, caseId: string, role: PartyRole, details: PartyDetails): Insertable<PartyTable> {
  const id = randomUUID();
  return { id, complaintId: caseId, role, cipher: seal(dataKey, contextOf(caseId, id), Buffer.from(JSON.stringify(details), 'utf8')) };
}

/** Stores or replaces parties of a case. */
export async function storeParties(db: Db | Trx, vault: KeyVault, caseId: string, parties: Parties): Promise<void> {
  const dataKey = await caseKeyOf(db, vault, caseId);
  const rows = partyEntries(parties).map(([role, details]) => sealParty(dataKey, caseId, role, details));
  if (rows.length === 0) return;
  await db
    .insertInto('party')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['complaintId', 'role']).doUpdateSet((eb) => ({ id: eb.ref('excluded.id'), cipher: eb.ref('excluded.cipher') })),
    )
    .execute();
}

/** The details of one party, or undefined when the case does not have it. */
export async function readParty(db: Db | Trx, vault: KeyVault, caseId: string, role: PartyRole): Promise<PartyDetails | undefined> {
  return (await readParties(db, vault, [caseId])).get(caseId)?.[role];
}

/** The parties of many cases, by case id. Throws when one was altered or its key is gone. */
export async function readParties(db: Db | Trx, vault: KeyVault, caseIds: readonly string[]): Promise<Map<string, Parties>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('party')
    .selectAll()
    .where('complaintId', 'in', [...caseIds])
    .execute();
  const keys = await caseKeysOf(
    db,
    vault,
    rows.map((row) => row.complaintId),
  );
  const found = new Map<string, Parties>();
  for (const row of rows) {
    const details = openParty(row, keys.get(row.complaintId));
    found.set(row.complaintId, { ...found.get(row.complaintId), [row.role]: details });
  }
  return found;
}

export function partyEntries(parties: Parties): [PartyRole, PartyDetails][] {
  return Object.entries(parties) as [PartyRole, PartyDetails][];
}

function openParty(row: Insertable<PartyTable>, dataKey: Buffer | undefined): PartyDetails {
  if (!dataKey) throw new Error(`party ${row.id}: case ${row.complaintId} has no data key`);
  return JSON.parse(unseal(dataKey, contextOf(row.complaintId, row.id), row.cipher).toString('utf8')) as PartyDetails;
}

function contextOf(caseId: string, partyId: string): string {
  return `${caseId}:party:${partyId}`;
}

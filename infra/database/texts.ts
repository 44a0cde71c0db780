import { createHash, randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Ref } from '../../domain/verb.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { seal, unseal } from '../encryption/seal.ts';
import { caseKeyOf, caseKeysOf } from './case-keys.ts';
import type { Db, Trx } from './connect.ts';
import type { ComplaintTextTable } from './schema.ts';

export interface StoredText {
  caseId: string;
  id: string;
  kind: string;
  sha256: string;
  createdAt: Date;
  text: string;
}

/** Encrypts a text under its case's key; the row still has to be inserted. */
export function sealText(dataKey: Buffer, caseId: string, kind: string, text: string): { ref: Ref; row: Insertable<ComplaintTextTable> } {
  const plain = Buffer.from(text, 'utf8');
  const ref = { id: randomUUID(), sha256: createHash('sha256').update(plain).digest('hex') };
  return { ref, row: { ...ref, complaintId: caseId, kind, cipher: seal(dataKey, contextOf(caseId, ref.id), plain) } };
}

/** Stores one text of a case. `kind` is a code such as 'reason' or 'letter', never a free string. */
export async function storeText(db: Db | Trx, vault: KeyVault, caseId: string, kind: string, text: string): Promise<Ref> {
  const [ref] = await storeTexts(db, vault, caseId, [{ kind, text }]);
  return ref as Ref;
}

/** Stores several texts of a case; the refs come in the same order. */
export async function storeTexts(
  db: Db | Trx,
  vault: KeyVault,
  caseId: string,
  texts: readonly { kind: string; text: string }[],
): Promise<Ref[]> {
  if (texts.length === 0) return [];
  const dataKey = await caseKeyOf(db, vault, caseId);
  const sealed = texts.map(({ kind, text }) => sealText(dataKey, caseId, kind, text));
  await db
    .insertInto('complaintText')
    .values(sealed.map(({ row }) => row))
    .execute();
  return sealed.map(({ ref }) => ref);
}

/** All texts of a case, or those with the given ids, by id. Throws when one was altered or its key is gone. */
export async function readTexts(db: Db | Trx, vault: KeyVault, caseId: string, ids?: readonly string[]): Promise<Map<string, StoredText>> {
  if (ids?.length === 0) return new Map();
  const all = db.selectFrom('complaintText').selectAll().where('complaintId', '=', caseId).orderBy('createdAt');
  return openTexts(db, vault, await (ids ? all.where('id', 'in', [...ids]) : all).execute());
}

/** The texts of one kind of many cases (for a page of a list), by case id; where a case has several, the newest. */
export async function readTextsOfKind(
  db: Db | Trx,
  vault: KeyVault,
  caseIds: readonly string[],
  kind: string,
): Promise<Map<string, StoredText>> {
  if (caseIds.length === 0) return new Map();
  const rows = db
    .selectFrom('complaintText')
    .selectAll()
    .where('complaintId', 'in', [...caseIds])
    .where('kind', '=', kind);
  const texts = await openTexts(db, vault, await rows.orderBy('createdAt').execute());
  return new Map([...texts.values()].map((text) => [text.caseId, text]));
}

async function openTexts(db: Db | Trx, vault: KeyVault, rows: readonly TextRow[]): Promise<Map<string, StoredText>> {
  const keys = await caseKeysOf(
    db,
    vault,
    rows.map((row) => row.complaintId),
  );
  return new Map(rows.map((row) => [row.id, openText(row, keys.get(row.complaintId))]));
}

type TextRow = Insertable<ComplaintTextTable> & { createdAt: Date };

function openText(row: TextRow, dataKey: Buffer | undefined): StoredText {
  const { complaintId: caseId, id, kind, sha256, createdAt, cipher } = row;
  if (!dataKey) throw new Error(`text ${id}: case ${caseId} has no data key`);
  const plain = unseal(dataKey, contextOf(caseId, id), cipher);
  if (createHash('sha256').update(plain).digest('hex') !== sha256) throw new Error(`text ${id} is not what its hash says`);
  return { caseId, id, kind, sha256, createdAt, text: plain.toString('utf8') };
}

/** Bound into the encryption, so that a cipher text cannot be moved to another case or another text's place. */
function contextOf(caseId: string, textId: string): string {
  return `${caseId}:${textId}`;
}

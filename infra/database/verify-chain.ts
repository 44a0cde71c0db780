import type { Db, Trx } from './connect.ts';
import { chainHash, chainStart } from './event-chain.ts';
import { chainedEventOf } from './event-row.ts';
import type { EventRow } from './schema.ts';

export type ChainVerdict =
  | { ok: true; length: number; head: string }
  | { ok: false; seq: number; why: 'missing' | 'broken-link' | 'altered' | 'beyond-head' };

/**
 * Recomputes the chain of one case and compares it with the head that the case row keeps.
 * A failure names the first seq that is not what was recorded. A case without events and row is `missing` at 1.
 * Head and events are read from one snapshot: what is recorded meanwhile must not look like tampering.
 */
export async function verifyChain(db: Db | Trx, caseId: string): Promise<ChainVerdict> {
  if (db.isTransaction) return verifyIn(db, caseId);
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => verifyIn(trx, caseId));
}

async function verifyIn(db: Db | Trx, caseId: string): Promise<ChainVerdict> {
  const head = await db.selectFrom('complaint').select(['lastSeq', 'lastHash']).where('id', '=', caseId).executeTakeFirst();
  const rows = await db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute();
  const broken = firstBrokenLink(caseId, rows);
  if (broken) return broken;
  const last = rows.at(-1);
  if (!head || !last || last.seq < head.lastSeq) return { ok: false, seq: (last?.seq ?? 0) + 1, why: 'missing' };
  if (last.seq > head.lastSeq) return { ok: false, seq: head.lastSeq + 1, why: 'beyond-head' };
  if (!last.hash.equals(head.lastHash)) return { ok: false, seq: last.seq, why: 'altered' };
  return { ok: true, length: rows.length, head: last.hash.toString('hex') };
}

function firstBrokenLink(caseId: string, rows: readonly EventRow[]): ChainVerdict | undefined {
  let previous = chainStart(caseId);
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { ok: false, seq: index + 1, why: 'missing' };
    if (!row.prevHash.equals(previous)) return { ok: false, seq: row.seq, why: 'broken-link' };
    if (!row.hash.equals(chainHash(previous, chainedEventOf(row)))) return { ok: false, seq: row.seq, why: 'altered' };
    previous = row.hash;
  }
  return undefined;
}

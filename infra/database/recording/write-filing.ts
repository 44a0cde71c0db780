import { sql, type Insertable } from 'kysely';
import type { CaseState } from '../../../domain/case.ts';
import type { Db } from '../connect.ts';
import { PREPARE } from '../prepared-statements.ts';
import { recordset, recordText } from '../recordset.ts';
import type { CaseKeyTable, ComplaintTextTable, PartyTable } from '../schema.ts';
import type { RecordedEvent } from './chain-events.ts';
import type { FirstRow } from './complaint-row.ts';
import { counterChanges } from './counter-rows.ts';

export interface FilingRows {
  after: CaseState;
  row: FirstRow;
  key: Insertable<CaseKeyTable>;
  texts: readonly Insertable<ComplaintTextTable>[];
  parties: readonly Insertable<PartyTable>[];
  event: RecordedEvent;
  start: { kind: 'startCase'; complaintId: string; ref: string; payload: unknown };
  answer: { userId: string; key: string; operation: string; bodySha256: string; status: number; response: unknown };
}

/**
 * All rows of a filing in one constant statement, which is a transaction by itself: either the case exists with all
 * that belongs to it and the answer to its request, or nothing does.
 */
export async function writeFiling(db: Db, { after, row, key, texts, parties, event, start, answer }: FilingRows): Promise<void> {
  await sql`${sql.raw(PREPARE)}
    with answer as (
      insert into idempotency_key (user_id, key, operation, body_sha256, status, response)
      select user_id, key, operation, body_sha256, status, response
      from jsonb_populate_record(null::idempotency_key, ${recordText(answer)}::jsonb)
    ), case_row as (
      insert into complaint select * from jsonb_populate_record(null::complaint, ${recordText(row)}::jsonb)
    ), key_row as (
      insert into case_key (complaint_id, master_key_id, wrapped) select complaint_id, master_key_id, wrapped
      from jsonb_populate_record(null::case_key, ${recordText(key)}::jsonb)
    ), text_rows as (
      insert into complaint_text (id, complaint_id, kind, sha256, cipher) select id, complaint_id, kind, sha256, cipher
      from jsonb_populate_recordset(null::complaint_text, ${recordset(texts)}::jsonb)
    ), party_rows as (
      insert into party (id, complaint_id, role, cipher) select id, complaint_id, role, cipher
      from jsonb_populate_recordset(null::party, ${recordset(parties)}::jsonb)
    ), event_row as (
      insert into event select * from jsonb_populate_record(null::event, ${recordText(event)}::jsonb)
    ), start_row as (
      insert into outbox (kind, complaint_id, ref, payload) select kind, complaint_id, ref, payload
      from jsonb_populate_record(null::outbox, ${recordText(start)}::jsonb)
    )
    insert into unit_counter select * from jsonb_populate_recordset(null::unit_counter, ${recordset(counterChanges(undefined, after))}::jsonb)
    on conflict (unit_id, status, slot) do update set cases = unit_counter.cases + excluded.cases
  `.execute(db);
}

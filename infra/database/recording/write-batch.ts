import { sql } from 'kysely';
import type { CaseState } from '../../../domain/case.ts';
import type { Trx } from '../connect.ts';
import { PREPARE } from '../prepared-statements.ts';
import { recordset, recordText } from '../recordset.ts';
import type { RecordedEvent } from './chain-events.ts';
import type { CompletedNotice } from './complete-notices.ts';
import type { ChangingColumns } from './complaint-row.ts';
import { counterChanges } from './counter-rows.ts';
import { changedDeadlines } from './deadline-rows.ts';

export interface BatchRows {
  before: CaseState;
  after: CaseState;
  columns: ChangingColumns;
  closedAt: string | null;
  events: readonly RecordedEvent[];
  notices: readonly CompletedNotice[];
}

/**
 * All that a batch writes, as one constant statement: one round trip, planned once per connection.
 * Rows travel as JSON, so that their number does not change the text.
 */
export async function writeBatch(trx: Trx, { before, after, columns, closedAt, events, notices }: BatchRows): Promise<void> {
  const orders = notices.map(({ order }) => ({ kind: 'notice', complaintId: after.id, ref: order.noticeId, payload: order }));
  await sql`${sql.raw(PREPARE)}
    with case_row as (
      update complaint c set
        stage = r.stage, status = r.status, unit_id = r.unit_id, merchant_id = r.merchant_id, handler_id = r.handler_id,
        entrusted_to = r.entrusted_to, rule_pack = r.rule_pack, version = r.version, last_seq = r.last_seq,
        last_event_kind = coalesce(r.last_event_kind, c.last_event_kind),
        last_event_at = coalesce(r.last_event_at, c.last_event_at), last_hash = r.last_hash,
        received_at = r.received_at, due_on = r.due_on, due_key = r.due_key, alarm_on = r.alarm_on, warn_on = r.warn_on,
        provisional = r.provisional, outcome = r.outcome, ground = r.ground, respondent_informed = r.respondent_informed,
        flags = r.flags, clock_offset_ms = r.clock_offset_ms, state = r.state,
        closed_at = coalesce(c.closed_at, ${closedAt}::timestamptz)
      from jsonb_populate_record(null::complaint, ${recordText(columns)}::jsonb) r
      where c.id = ${after.id}::uuid
    ), event_rows as (
      insert into event select * from jsonb_populate_recordset(null::event, ${recordset(events)}::jsonb)
    ), deadline_rows as (
      insert into deadline select * from jsonb_populate_recordset(null::deadline, ${recordset(changedDeadlines(before, after))}::jsonb)
      on conflict (complaint_id, key) do update set
        state = excluded.state, owed = excluded.owed, alarmed = excluded.alarmed, late = excluded.late,
        start_on = excluded.start_on, amount = excluded.amount, unit = excluded.unit, rule_ref = excluded.rule_ref,
        excluded = excluded.excluded, unrolled_on = excluded.unrolled_on, due_on = excluded.due_on,
        alarm_on = excluded.alarm_on, warn_on = excluded.warn_on, provisional = excluded.provisional, edition_id = excluded.edition_id
    ), text_rows as (
      insert into complaint_text (id, complaint_id, kind, sha256, cipher) select id, complaint_id, kind, sha256, cipher
      from jsonb_populate_recordset(null::complaint_text, ${recordset(notices.map(({ textRow }) => textRow))}::jsonb)
    ), outbox_rows as (
      insert into outbox (kind, complaint_id, ref, payload) select kind, complaint_id, ref, payload
      from jsonb_populate_recordset(null::outbox, ${recordset(orders)}::jsonb)
    )
    insert into unit_counter select * from jsonb_populate_recordset(null::unit_counter, ${recordset(counterChanges(before, after))}::jsonb)
    on conflict (unit_id, status, slot) do update set cases = unit_counter.cases + excluded.cases
  `.execute(trx);
}

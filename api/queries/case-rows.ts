import { sql } from 'kysely';
import type { ComplaintRow } from '../../infra/database/schema.ts';

/** The columns of `complaint` that a row of a list shows; never the state, which is large. */
export const rowColumns = sql`complaint.id, complaint.number, complaint.kind, complaint.stage, complaint.status, complaint.unit_id,
  complaint.merchant_id, complaint.handler_id, complaint.goods_category, complaint.problem_category, complaint.amount_fen,
  complaint.version, complaint.filed_at, complaint.due_on, complaint.due_key, complaint.alarm_on, complaint.warn_on,
  complaint.provisional, complaint.closed_at, complaint.outcome, complaint.ground, complaint.rule_pack, complaint.flags, complaint.clock_offset_ms,
  complaint.last_event_kind, complaint.last_event_at`;

export type CaseListRow = Pick<
  ComplaintRow,
  | 'id'
  | 'number'
  | 'stage'
  | 'status'
  | 'unitId'
  | 'merchantId'
  | 'handlerId'
  | 'goodsCategory'
  | 'problemCategory'
  | 'amountFen'
  | 'version'
  | 'filedAt'
  | 'dueOn'
  | 'dueKey'
  | 'alarmOn'
  | 'warnOn'
  | 'provisional'
  | 'closedAt'
  | 'outcome'
  | 'ground'
  | 'rulePack'
  | 'flags'
  | 'clockOffsetMs'
  | 'lastEventKind'
  | 'lastEventAt'
>;

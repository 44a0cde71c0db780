import { sql } from 'kysely';
import type { CaseState } from '../../../domain/case.ts';
import type { Trx } from '../connect.ts';
import { PREPARE } from '../prepared-statements.ts';

/** What recording needs to know of a case before it writes. */
export interface LoadedCase {
  lastSeq: number;
  lastHash: Buffer;
  state: CaseState;
  clockOffsetMs: number;
  masterKeyId: string | null;
  wrapped: Buffer | null;
  unitName: string | null;
  superiorId: string | null;
  merchantName: string | null;
  /** Names the set of calendar editions in force. */
  editions: string;
  /** Settings in force that dates depend on, as far as an administrator has set them. */
  settings: Record<string, unknown>;
}

/**
 * Reads it in one round trip and locks the case's row until the transaction ends.
 * Not `for update`: rows that only refer to the case (texts that are being stored) must not wait.
 */
export async function loadCase(trx: Trx, caseId: string): Promise<LoadedCase | undefined> {
  const { rows } = await sql<LoadedCase>`${sql.raw(PREPARE)}
    select c.last_seq, c.last_hash, c.state, c.clock_offset_ms, k.master_key_id, k.wrapped,
      u.name as unit_name, u.parent_id as superior_id, m.name as merchant_name,
      (select coalesce(string_agg(id, '+' order by imported_at, id), '') from calendar_edition) as editions,
      (select coalesce(jsonb_object_agg(key, value), '{}') from setting where key in ('warnDays', 'rollover', 'alarm')) as settings
    from complaint c
      left join case_key k on k.complaint_id = c.id
      left join unit u on u.id = c.unit_id
      left join merchant m on m.id = c.merchant_id
    where c.id = ${caseId}::uuid
    for no key update of c
  `.execute(trx);
  return rows[0];
}

import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { QueueName } from '../../openapi/generated/types.ts';
import { isPartyReader, type Reader } from '../reader.ts';

export interface QueueContext {
  reader: Reader;
  caseClock: 'wall' | 'virtual';
}

/** The day it is for a case. With the wall clock it is one constant, so that an index can be walked by it. */
export function caseToday(caseClock: 'wall' | 'virtual'): RawBuilder<string> {
  return caseClock === 'wall'
    ? sql`(now() at time zone 'Asia/Shanghai')::date`
    : sql`((now() + complaint.clock_offset_ms * interval '1 millisecond') at time zone 'Asia/Shanghai')::date`;
}

/** Queues that parties have too; the others tell of the authority's inner work. */
export const partyQueues: readonly QueueName[] = ['all', 'soon', 'today', 'overdue'];

/** What puts an open case into each queue, as a condition on `complaint`. For a party there is nothing in a queue of the authority. */
export function queueCondition(queue: QueueName, { reader, caseClock }: QueueContext): RawBuilder<SqlBool> {
  if (isPartyReader(reader) && !partyQueues.includes(queue)) return sql`false`;
  const today = caseToday(caseClock);
  switch (queue) {
    case 'all':
      return sql`true`;
    case 'mine':
      return sql`complaint.handler_id = ${reader.userId}`;
    case 'to-dispatch':
      return sql`complaint.status = 'awaiting-dispatch'`;
    case 'to-accept':
      return sql`complaint.status = 'awaiting-acceptance'`;
    case 'from-odr':
      return sql`complaint.status = 'awaiting-acceptance' and complaint.addressed_to = 'odr'`;
    case 'materials-back':
      return sql`complaint.stage = 'regulator' and (complaint.flags @> '{identity-supplied}' or complaint.flags @> '{materials-asked}' and not complaint.flags @> '{materials-missing}')`;
    case 'to-approve':
      return sql`complaint.stage = 'regulator' and complaint.flags @> '{draft-waiting}'`;
    case 'soon':
      return sql`complaint.warn_on <= ${today} and complaint.alarm_on > ${today}`;
    case 'today':
      return sql`complaint.alarm_on <= ${today} and complaint.due_on >= ${today}`;
    case 'overdue':
      return sql`complaint.due_on < ${today}`;
  }
}

import type { OperationNodeSource } from 'kysely';
import type { CaseState } from '../../../domain/case.ts';
import type { Db, Trx } from '../connect.ts';
import type { NewDeadline, NewEvent } from '../schema.ts';
import type { CompletedNotice } from './complete-notices.ts';
import { changedDeadlines } from './deadline-rows.ts';
import { counterChanges } from './counter-rows.ts';

export interface BatchResult {
  /** Undefined for a case that is just filed. */
  before?: CaseState;
  after: CaseState;
  rows: readonly NewEvent[];
  notices: readonly CompletedNotice[];
}

/** The writes that every batch needs beside the case's own row: events, clocks, texts and orders of notices, counters. */
export function batchWrites(db: Db | Trx, { before, after, rows, notices }: BatchResult): OperationNodeSource[] {
  const deadlines = changedDeadlines(before, after);
  const counters = counterChanges(before, after);
  return [
    db.insertInto('event').values([...rows]),
    ...(deadlines.length > 0 ? [upsertDeadlines(db, deadlines)] : []),
    ...(counters.length > 0 ? [addToCounters(db, counters)] : []),
    ...(notices.length > 0 ? insertNotices(db, after.id, notices) : []),
  ];
}

function insertNotices(db: Db | Trx, complaintId: string, notices: readonly CompletedNotice[]): OperationNodeSource[] {
  const orders = notices.map(({ order }) => ({
    kind: 'notice' as const,
    complaintId,
    ref: order.noticeId,
    payload: JSON.stringify(order),
  }));
  return [db.insertInto('complaintText').values(notices.map(({ textRow }) => textRow)), db.insertInto('outbox').values(orders)];
}

function upsertDeadlines(db: Db | Trx, deadlines: readonly NewDeadline[]) {
  return db
    .insertInto('deadline')
    .values([...deadlines])
    .onConflict((conflict) =>
      conflict.columns(['complaintId', 'key']).doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        owed: eb.ref('excluded.owed'),
        alarmed: eb.ref('excluded.alarmed'),
        late: eb.ref('excluded.late'),
        startOn: eb.ref('excluded.startOn'),
        amount: eb.ref('excluded.amount'),
        unit: eb.ref('excluded.unit'),
        ruleRef: eb.ref('excluded.ruleRef'),
        excluded: eb.ref('excluded.excluded'),
        unrolledOn: eb.ref('excluded.unrolledOn'),
        dueOn: eb.ref('excluded.dueOn'),
        alarmOn: eb.ref('excluded.alarmOn'),
        warnOn: eb.ref('excluded.warnOn'),
        provisional: eb.ref('excluded.provisional'),
        editionId: eb.ref('excluded.editionId'),
      })),
    );
}

function addToCounters(db: Db | Trx, changes: ReturnType<typeof counterChanges>) {
  return db
    .insertInto('unitCounter')
    .values(changes)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'status', 'slot'])
        .doUpdateSet((eb) => ({ cases: eb('unitCounter.cases', '+', eb.ref('excluded.cases')) })),
    );
}

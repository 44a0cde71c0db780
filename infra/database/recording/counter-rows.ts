import type { Insertable } from 'kysely';
import type { CaseState } from '../../../domain/case.ts';
import type { UnitCounterTable } from '../schema.ts';

/** Rows per unit and status over which its cases are spread, so that transactions of one unit rarely wait for each other. */
const SLOTS = 8;

/**
 * What to add to the counters when a case goes from one state to the next; empty when neither unit nor status changed.
 * In key order: two transactions that touch the same counters must lock them in the same order.
 */
export function counterChanges(before: CaseState | undefined, after: CaseState): Insertable<UnitCounterTable>[] {
  if (before?.unitId === after.unitId && before.status === after.status) return [];
  const slot = Number.parseInt(after.id.slice(0, 2), 16) % SLOTS || 0;
  const added = { unitId: after.unitId, status: after.status, slot, cases: 1 };
  if (!before) return [added];
  const taken = { unitId: before.unitId, status: before.status, slot, cases: -1 };
  return [taken, added].toSorted((a, b) => (`${a.unitId} ${a.status}` < `${b.unitId} ${b.status}` ? -1 : 1));
}

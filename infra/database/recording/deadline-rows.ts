import type { CaseState, Clock } from '../../../domain/case.ts';
import type { NewDeadline } from '../schema.ts';

/** Rows of the clocks that differ between two states of a case. */
export function changedDeadlines(before: CaseState | undefined, after: CaseState): NewDeadline[] {
  const changed = Object.values(after.clocks).filter((clock) => !isSame(before?.clocks[clock.key], clock));
  return changed.map((clock) => deadlineRow(after.id, clock));
}

function isSame(a: Clock | undefined, b: Clock): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

function deadlineRow(complaintId: string, clock: Clock): NewDeadline {
  const { key, state, owed, alarmed, late = null, startOn, amount, unit, ruleRef, dates } = clock;
  return {
    complaintId,
    key,
    state,
    owed,
    alarmed,
    late,
    startOn,
    amount,
    unit,
    ruleRef,
    excluded: dates?.excluded ?? null,
    unrolledOn: dates?.unrolledOn ?? null,
    dueOn: dates?.dueOn ?? null,
    alarmOn: dates?.alarmOn ?? null,
    warnOn: dates?.warnOn ?? null,
    provisional: dates?.provisional ?? false,
    editionId: dates?.editionId ?? null,
  };
}

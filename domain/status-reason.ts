import type { Action } from './action.ts';
import type { CaseState } from './case.ts';
import type { Reason } from './reason.ts';
import { type Status, statusNumber } from './stage.ts';

/** Why the case's status keeps an action from happening; undefined when it does not. */
export function statusReason(action: Action, c: CaseState): Reason | undefined {
  if (action.from.includes(c.status)) return undefined;
  const late: Partial<Record<Status, Reason>> = {
    'recusal-pending': 'recusal-open',
    'ending-due': c.endingDue ?? 'wrong-status',
    closing: 'already-decided',
    closed: 'case-closed',
    archived: 'case-archived',
  };
  // A verb that belongs to a later status was never possible before: "decided already" would mislead.
  const first = Math.min(...action.from.map(statusNumber));
  return first > statusNumber(c.status) ? 'wrong-status' : (late[c.status] ?? 'wrong-status');
}

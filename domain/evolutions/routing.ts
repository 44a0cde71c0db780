import type { CaseState } from '../case.ts';
import type { EventFacts } from '../event.ts';
import { DomainProblem } from '../problem.ts';
import type { Status } from '../stage.ts';
import { without } from '../without.ts';
import { type Evolutions, unchanged } from './evolution.ts';

const statusByStart = {
  odr: 'negotiating',
  authority: 'awaiting-acceptance',
  dispatch: 'awaiting-dispatch',
} as const satisfies Record<EventFacts['routeDecided']['start'], Status>;

/** The case leaves its handler, with what that one had under way. */
export function leaveHandler(c: CaseState): CaseState {
  return { ...without(c, 'handlerId', 'draft'), superiorAsked: false };
}

/** An authority keeps the day of its own receipt, also when the case leaves it: no return makes it a new one (Art. 15.1, 41). */
function withReceipt(c: CaseState): CaseState {
  const { clocks, unitId, receivedAt } = c;
  const { accept } = clocks;
  if (accept === undefined || c.receipts?.[unitId] !== undefined) return c;
  const kept = { ...c, receipts: { ...c.receipts, [unitId]: accept.startOn } };
  return receivedAt === undefined ? kept : { ...kept, receiptInstants: { ...c.receiptInstants, [unitId]: receivedAt } };
}

/** A handler belongs to one unit: when the case moves, the new unit assigns its own. */
export function moveTo(c: CaseState, unitId: string): CaseState {
  return c.unitId === unitId ? c : { ...leaveHandler(withReceipt(c)), unitId };
}

function place(c: CaseState, { candidates, unitId, start, underPack }: EventFacts['routeDecided']): CaseState {
  const found = { candidates, ...(underPack !== undefined && { underPack }) };
  const placed = { ...without(moveTo(c, unitId), 'underPack'), ...found, routeDue: false, status: statusByStart[start] };
  if (start === 'odr') return { ...placed, respondentInformed: true };
  return start === 'dispatch' ? toDispatcher(placed, unitId) : placed;
}

function toDispatcher(c: CaseState, unitId: string): CaseState {
  return { ...leaveHandler(c), status: 'awaiting-dispatch', dispatcherUnitId: unitId };
}

function receive(c: CaseState, { firstReceivedAt, receivedAt, unitId, via, rulePack }: EventFacts['complaintReceived']): CaseState {
  const placed = c.underPack?.[rulePack];
  // The edition that is pinned here also says who has power (Art. 13, 46), whatever was in force on the filing day.
  const received = { ...c, firstReceivedAt, receivedAt, unitId, rulePack, candidates: placed?.candidates ?? c.candidates };
  if (via !== 'escalation' && via !== 'lapse') return received;
  // A unit without power would have to send it on: it goes to people who dispatch (Art. 41), as a filing to the authority does.
  return placed?.withAuthority === 'dispatch' ? toDispatcher(received, unitId) : { ...received, status: 'awaiting-acceptance' };
}

/** Filing, intake, routing and receipt (Art. 6, 13, 14). */
export const routingEvolutions: Pick<
  Evolutions,
  'complaintFiled' | 'intakeAssessed' | 'routeDecided' | 'complaintReceived' | 'complaintEscalated' | 'respondentDenied'
> = {
  complaintFiled: (c) => {
    throw new DomainProblem('internal', 'complaintFiled is event 1 only', { caseId: c.id });
  },
  intakeAssessed: (c, { facts }) => ({ ...c, marks: facts.marks, similar: facts.similar }),
  routeDecided: (c, { facts }) => place(c, facts),
  complaintReceived: (c, { facts }) => receive(c, facts),
  complaintEscalated: unchanged,
  respondentDenied: (c) => ({
    ...without(c, 'openOffer', 'handlerId'),
    status: 'awaiting-dispatch',
    respondentInformed: false,
    dispatcherUnitId: c.unitId,
  }),
};

import type { CaseState } from './case.ts';
import { derivedStatus } from './derived-status.ts';
import type { CaseEvent } from './event.ts';
import { evolutions } from './evolutions/index.ts';
import { DomainProblem } from './problem.ts';
import { statusNumber } from './stage.ts';

const deliveryKinds: ReadonlySet<CaseEvent['kind']> = new Set(['noticeSent', 'noticeDelivered', 'noticeFailed', 'noticeUndeliverable']);
/** What happens to a stored file by itself, and how long it is kept; a void does count, decisions may rest on the file. */
const custodyKinds: ReadonlySet<CaseEvent['kind']> = new Set(['evidenceSealed', 'evidenceRefused', 'evidenceHeld', 'evidenceReleased']);

/** Delivery of a notice by the platform, the clocks that it meets or opens again, and custody of files make no new version. */
function isHousekeeping(e: CaseEvent): boolean {
  if (custodyKinds.has(e.kind)) return true;
  if (e.actor.kind !== 'system') return false;
  if (deliveryKinds.has(e.kind)) return true;
  return (e.kind === 'deadlineMet' && e.facts.why === 'told') || e.kind === 'deadlineReopened';
}

/** Statuses 6 to 10 follow from the facts after every event. */
function withStatus(c: CaseState): CaseState {
  const number = statusNumber(c.status);
  return number >= 6 && number <= 10 ? { ...c, status: derivedStatus(c) } : c;
}

/** The state after one more event. Throws DomainProblem `internal` when the event is not the next one. */
export function evolve(c: CaseState, e: CaseEvent): CaseState {
  if (e.seq !== c.seq + 1) throw new DomainProblem('internal', `event ${e.seq} does not follow ${c.seq}`, { caseId: c.id, seq: e.seq });
  // The table pairs each kind with its own evolution; the compiler cannot follow the union through the lookup.
  const evolution = evolutions[e.kind] as (state: CaseState, event: CaseEvent) => CaseState;
  const next = withStatus(evolution(c, e));
  return { ...next, seq: e.seq, version: isHousekeeping(e) ? c.version : e.seq };
}

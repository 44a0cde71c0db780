import { type DecideContext, emit, openBatch } from './batch.ts';
import { setClock } from './batch-clocks.ts';
import { notify } from './batch-notices.ts';
import type { CaseState } from './case.ts';
import { system } from './event-actor.ts';
import type { CaseEvent } from './event.ts';
import { isSettled } from './notice-clock.ts';
import type { Settings } from './settings.ts';

function isSealed(c: CaseState): boolean {
  return c.outcome?.result !== 'mediated-with-document' || c.agreement?.sealed === true;
}

/** Outcome fixed, document sealed, every owed notice told or given up, no clock, draft or request to the superior open. */
export function mayClose(c: CaseState, settings: Settings): boolean {
  if (c.status !== 'closing' || c.draft !== undefined || c.superiorAsked) return false;
  const told = Object.values(c.notices).every((notice) => !notice.owed || isSettled(notice, settings));
  return told && isSealed(c) && Object.values(c.clocks).every((clock) => !clock.owed);
}

/** Closes a case when nothing is left to do for it, opens the follow-up window and asks for a rating; else nothing. */
export function decideClosing(c: CaseState, context: DecideContext): CaseEvent[] {
  if (c.outcome === undefined || !mayClose(c, context.settings)) return [];
  const b = openBatch(c, system, context);
  emit(b, 'caseClosed', { closedOn: b.today, outcome: c.outcome });
  setClock(b, 'followUp', 'closed');
  notify(b, 'complainant', 'rating-asked');
  return b.events;
}

import { type Batch, type DecideContext, emit, openBatch } from '../batch.ts';
import { meetClock, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { CaseState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CandidateFact, CaseEvent, EventFacts } from '../event.ts';
import { receive, startAccept } from '../receipt.ts';

export interface Routing {
  /** All units with power, with article and reason. */
  candidates: readonly CandidateFact[];
  unitId: string;
  start: EventFacts['routeDecided']['start'];
}

function startOdr(b: Batch): void {
  setClock(b, 'odr', 'routed');
  notify(b, 'respondent', 'new-complaint');
}

function receiveFirst(b: Batch, start: Routing['start']): void {
  receive(b, 'filing');
  startAccept(b);
  if (start === 'dispatch') setClock(b, 'dispatch', 'received');
}

/**
 * Places a case after filing, or anew once another respondent was named (Art. 6, 13, 14). With the authority already, it
 * neither goes back to the business nor is received again, so that no term restarts. Nothing where no route is due.
 */
export function decideRouting(c: CaseState, routing: Routing, context: DecideContext): CaseEvent[] {
  if (!c.routeDue) return [];
  const b = openBatch(c, system, context);
  const isNew = c.status === 'filed';
  const start = routing.start === 'odr' && !isNew ? 'authority' : routing.start;
  const candidates = routing.candidates.map(({ unitId, article, why }) => ({ unitId, article, why }));
  emit(b, 'routeDecided', { candidates, unitId: routing.unitId, start });
  if (start === 'odr') startOdr(b);
  else if (isNew) receiveFirst(b, start);
  else if (start === 'dispatch') setClock(b, 'dispatch', 'routed');
  else meetClock(b, 'dispatch', 'routed');
  return b.events;
}

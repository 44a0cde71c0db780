import { type Batch, type DecideContext, emit, openBatch } from '../batch.ts';
import { meetClock, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { CaseState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent, EventFacts, PlacementFact } from '../event.ts';
import { packToPin, receive, startAccept } from '../receipt.ts';
import type { RulePackId } from '../rule-pack.ts';

export interface Routing extends PlacementFact {
  /** The same question under each edition of the Order; missing where an older question was asked. */
  underPack?: Readonly<Record<RulePackId, PlacementFact>>;
}

function plain({ candidates, unitId, start, withAuthority }: PlacementFact): PlacementFact {
  const named = candidates.map(({ unitId: id, article, why }) => ({ unitId: id, article, why }));
  return { candidates: named, unitId, start, ...(withAuthority !== undefined && { withAuthority }) };
}

/** A negotiation pins no edition; everything else is placed by the one that the case has, or gets with this receipt. */
function placementOf(b: Batch, routing: Routing): PlacementFact {
  if (b.c.status === 'filed' && routing.start === 'odr') return plain(routing);
  return plain(routing.underPack?.[b.c.rulePack ?? packToPin(b, 'filing')] ?? routing);
}

function allPlacements({ underPack }: Routing): Pick<EventFacts['routeDecided'], 'underPack'> {
  if (underPack === undefined) return {};
  return { underPack: { 'order-20': plain(underPack['order-20']), 'order-121': plain(underPack['order-121']) } };
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
  const placed = placementOf(b, routing);
  const start = placed.start === 'odr' && !isNew ? (placed.withAuthority ?? 'authority') : placed.start;
  emit(b, 'routeDecided', { ...placed, start, ...allPlacements(routing) });
  if (start === 'odr') startOdr(b);
  else if (isNew) receiveFirst(b, start);
  else if (start === 'dispatch') setClock(b, 'dispatch', 'routed');
  else meetClock(b, 'dispatch', 'routed');
  return b.events;
}

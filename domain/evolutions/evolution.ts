import type { CaseState } from '../case.ts';
import type { EventKind, EventOf } from '../event.ts';

/** What one kind of event does to the state; seq, version and statuses 6 to 10 are evolve()'s. */
export type Evolutions<K extends EventKind = EventKind> = { readonly [Kind in K]: (c: CaseState, e: EventOf<Kind>) => CaseState };

/** Events that are kept for the trail alone. */
export function unchanged(c: CaseState): CaseState {
  return c;
}

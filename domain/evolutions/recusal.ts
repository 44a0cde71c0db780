import type { CaseState } from '../case.ts';
import type { EventFacts } from '../event.ts';
import { without } from '../without.ts';
import type { Evolutions } from './evolution.ts';

/** The replacement takes the seats of the one who leaves: as handler, and among the mediators of a coming session. */
function replace(c: CaseState, personId: string, replacementId: string): CaseState {
  const seat = (id: string): string => (id === personId ? replacementId : id);
  return {
    ...c,
    ...(c.handlerId === personId && { handlerId: replacementId }),
    ...(c.session !== undefined && { session: { ...c.session, mediatorIds: [...new Set(c.session.mediatorIds.map(seat))] } }),
  };
}

function decide(c: CaseState, { upheld, personId, replacementId }: EventFacts['recusalDecided']): CaseState {
  const open = without(c, 'recusal');
  if (!upheld) return open;
  const left = { ...open, recusedPersonIds: [...new Set([...c.recusedPersonIds, personId])] };
  return replacementId === undefined ? left : replace(left, personId, replacementId);
}

/** Recusal (Art. 21.2, 21.3). */
export const recusalEvolutions: Pick<Evolutions, 'recusalRequested' | 'conflictDeclared' | 'recusalDecided'> = {
  recusalRequested: (c, { facts: { personId, by } }) => ({ ...c, recusal: { personId, by } }),
  conflictDeclared: (c, { facts: { personId } }) => ({ ...c, recusal: { personId, by: 'self' } }),
  recusalDecided: (c, { facts }) => decide(c, facts),
};

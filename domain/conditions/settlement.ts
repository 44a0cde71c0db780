import type { CaseState } from '../case.ts';
import type { Reason } from '../reason.ts';
import { partyOf } from '../relation.ts';
import type { Actor, Party } from '../role.ts';
import { type Conditions, first } from './condition.ts';

interface OfferInput {
  by: Party;
  version: number;
}

function offerReason(c: CaseState, actor: Actor, input: OfferInput | undefined, mine: boolean): Reason | undefined {
  const party = partyOf(actor) ?? input?.by;
  const own = party !== undefined && c.openOffer?.by === party;
  return first(
    [c.openOffer === undefined, 'no-offer'],
    [input !== undefined && input.version !== c.openOffer?.version, 'offer-superseded'],
    [party !== undefined && own && !mine, 'own-offer'],
    [party !== undefined && !own && mine, 'not-own-offer'],
  );
}

/** Offers between the parties (Art. 18.2): only the newest counts, and never one's own. */
export const settlementConditions: Conditions = {
  acceptSettlement: ({ c, actor, input }) => offerReason(c, actor, input, false),
  rejectSettlement: ({ c, actor, input }) => offerReason(c, actor, input, false),
  retractOffer: ({ c, actor, input }) => offerReason(c, actor, input, true),
};

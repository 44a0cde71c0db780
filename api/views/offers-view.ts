import type { CaseState } from '../../domain/case.ts';
import type { EventFacts } from '../../domain/event.ts';
import type { Actor } from '../../domain/role.ts';
import type { Offer } from '../../openapi/generated/types.ts';
import type { CaseMaterial, OfferEvent } from '../queries/case-material.ts';
import { wordsOf } from '../queries/case-material.ts';
import { isOfAnotherBusiness } from './event-audience.ts';

type Offered = EventFacts['settlementOffered'];

const endings: Partial<Record<OfferEvent['kind'], Offer['state']>> = {
  settlementRejected: 'rejected',
  offerRetracted: 'retracted',
  settlementAccepted: 'accepted',
};

function stateOf(version: number, c: CaseState, events: readonly OfferEvent[]): NonNullable<Offer['state']> {
  const end = events.find((event) => event.kind !== 'settlementOffered' && event.facts.version === version);
  const ended = end && endings[end.kind];
  if (ended !== undefined) return ended;
  if (c.openOffer?.version === version) return 'open';
  return version < c.offerCount ? 'superseded' : 'lapsed';
}

/** Every offer of a case with its words and what became of it, oldest first. */
export function offersView(actor: Actor, c: CaseState, material: CaseMaterial, words: (text: string) => string): Offer[] {
  return material.offers.flatMap((event) => {
    if (event.kind !== 'settlementOffered' || isOfAnotherBusiness(actor, event.actor)) return [];
    const { version, by, kind, amountFen, performOn, performed, terms } = event.facts as Offered;
    const text = wordsOf(material, terms);
    return {
      version,
      by,
      kind,
      performed,
      offeredAt: event.at.toISOString(),
      state: stateOf(version, c, material.offers),
      ...(amountFen !== undefined && { amountFen }),
      ...(performOn !== undefined && { performOn }),
      ...(text !== undefined && { terms: words(text) }),
    };
  });
}

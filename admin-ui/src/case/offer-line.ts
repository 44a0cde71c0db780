import type { Offer } from '../../../openapi/generated/types.ts';
import { money } from '../text/format.ts';
import type { Say } from '../text/use-text.ts';

/** An offer in one line: version, kind, amount, day. */
export function offerLine(offer: Offer, say: Say): string {
  return [
    say('case.offer', { version: offer.version }),
    ...(offer.kind === undefined ? [] : [say(`choice.offerKind.${offer.kind}`)]),
    ...(offer.amountFen === undefined ? [] : [money(offer.amountFen)]),
    ...(offer.performOn === undefined ? [] : [offer.performOn]),
  ].join(' · ');
}

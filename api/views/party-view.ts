import type { CaseState } from '../../domain/case.ts';
import type { Actor, Party } from '../../domain/role.ts';
import { sightOf } from '../../domain/visibility.ts';
import type { Parties, PartyDetails } from '../../infra/database/parties.ts';
import type { PartyView } from '../../openapi/generated/types.ts';
import { present } from './present.ts';
import { maskedAddress, maskedName, maskedNumber, seen } from './mask.ts';

/** One party as the reader may see it: fields in full, masked, or missing. */
export function partyView(actor: Actor, c: CaseState, party: Party, details: PartyDetails): PartyView {
  const sight = sightOf(actor, c, party);
  const ofBusiness = party === 'respondent';
  return {
    party,
    masked: Object.values(sight).some((each) => each !== 'full'),
    ...present({
      name: seen(details.name, ofBusiness ? 'full' : sight.name, maskedName),
      phone: seen(details.phone, sight.phone, maskedNumber),
      address: seen(details.address, ofBusiness ? 'full' : sight.address, maskedAddress),
      identityKind: sight.identityNumber === 'hidden' ? undefined : details.idType,
      identityNumber: seen(details.idNumber, sight.identityNumber, maskedNumber),
      creditCode: details.creditCode,
      contactName: seen(details.contactPerson, sight.name, maskedName),
    }),
  };
}

/** Both parties, as far as the case knows them. */
export function partyViews(actor: Actor, c: CaseState, parties: Parties): PartyView[] {
  const known: Party[] = ['complainant', 'respondent'];
  return known.flatMap((party) => {
    const details = parties[party];
    return details === undefined ? [] : [partyView(actor, c, party, details)];
  });
}

/** Words to hide in free texts for this reader: the complainant's names, unless they are seen in full. */
export function namesToMask(actor: Actor, c: CaseState, parties: Parties): string[] | undefined {
  if (sightOf(actor, c, 'complainant').name === 'full') return undefined;
  return [parties.complainant?.name, parties.agent?.name].filter((name) => name !== undefined);
}

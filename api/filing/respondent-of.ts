import type { RespondentFacts } from '../../domain/respondent.ts';
import type { PartyDetails } from '../../infra/database/parties.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { Respondent } from '../../openapi/generated/types.ts';
import { invalid } from '../problem.ts';
import { loadMerchant, type MerchantWithPlatform } from '../queries/load-merchant.ts';
import { present } from '../views/present.ts';

/** The respondent of a filing: what jurisdiction goes by, and who it is. */
export interface FiledRespondent {
  merchantId?: string;
  facts: RespondentFacts;
  details: PartyDetails;
  /** Whether name and address are known, for the materials of Art. 10. */
  named: boolean;
  addressed: boolean;
}

/** What jurisdiction goes by, of a merchant that is registered here. */
export function merchantFacts(merchant: MerchantWithPlatform): RespondentFacts {
  return {
    kind: merchant.kind,
    domicileDivision: merchant.domicileDivision ?? undefined,
    placeOfBusinessDivision: merchant.placeOfBusinessDivision ?? undefined,
    shownAddressDivision: merchant.shownAddressDivision ?? undefined,
    platformDomicileDivision: merchant.platformDomicileDivision ?? undefined,
    reachable: merchant.reachable,
    odrMember: merchant.odrMember,
  };
}

function ofMerchant(merchant: MerchantWithPlatform, given: Respondent): FiledRespondent {
  const { id, name, creditCode, address } = merchant;
  const details = present({
    name,
    creditCode: creditCode ?? undefined,
    address: address ?? given.domicile?.address,
    placeOfBusiness: given.placeOfBusiness?.address,
    phone: given.phone,
    contactPerson: given.contactName,
  });
  return { merchantId: id, facts: merchantFacts(merchant), details: { ...details, name }, named: true, addressed: true };
}

function asTold(given: Respondent): FiledRespondent {
  const { name, creditCode, kind = 'ordinary', domicile, placeOfBusiness, shownAddress, platform, phone, contactName } = given;
  const facts: RespondentFacts = {
    kind,
    domicileDivision: domicile?.division,
    placeOfBusinessDivision: placeOfBusiness?.division,
    shownAddressDivision: shownAddress?.division,
    platformDomicileDivision: platform?.domicileDivision,
    odrMember: false,
  };
  const address = domicile?.address ?? shownAddress?.address;
  const details = present({ creditCode, phone, address, contactPerson: contactName, placeOfBusiness: placeOfBusiness?.address });
  const places = [domicile, placeOfBusiness, shownAddress, platform?.domicileDivision];
  return {
    facts,
    details: { ...details, name: name ?? '' },
    named: name !== undefined,
    addressed: places.some((place) => place !== undefined),
  };
}

/** The merchant of that id with its own facts, or a respondent as the complainant tells of it. Unknown id: `invalid-request`. */
export async function respondentOf(db: Db, given: Respondent): Promise<FiledRespondent> {
  if (given.merchantId === undefined) return asTold(given);
  const merchant = await loadMerchant(db, given.merchantId);
  if (merchant === undefined) throw invalid('#/body/respondent/merchantId', 'no such merchant');
  return ofMerchant(merchant, given);
}

import { invalid } from '../problem.ts';
import { loadMerchant } from '../queries/load-merchant.ts';
import { onComplainantsWord } from './acting-party.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 10.1: materials may name another respondent, which must then be a known one. */
export async function prepareSupplyMaterials(preparation: Preparation): Promise<Prepared<'supplyMaterials'>> {
  const { respondentId } = preparation.body as { respondentId?: string };
  if (respondentId !== undefined && (await loadMerchant(preparation.deps.db, respondentId)) === undefined) {
    throw invalid('#/body/respondentId', 'no such merchant');
  }
  return onComplainantsWord(preparation);
}

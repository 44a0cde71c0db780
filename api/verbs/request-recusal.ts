import { invalid } from '../problem.ts';
import { isStaff } from '../queries/load-staff.ts';
import { actingParty } from './acting-party.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 21: a party challenges a person of the authority or of the entrusted body. */
export async function prepareRequestRecusal({ deps, loaded, body, input }: Preparation): Promise<Prepared<'requestRecusal'>> {
  const given = input as unknown as Prepared<'requestRecusal'>['input'];
  if (!(await isStaff(deps.db, given.personId))) throw invalid('#/body/personId', 'nobody of the authority or of a mediation body');
  return { input: { ...given, by: actingParty(loaded.actor, body) } };
}

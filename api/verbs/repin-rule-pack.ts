import { invalid } from '../problem.ts';
import { verifiedUser } from '../queries/verified-user.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 46: a second administrator signs with name and password, which are checked and never stored. */
export async function prepareRepinRulePack({ deps, reader, body, input, countGuess }: Preparation): Promise<Prepared<'repinRulePack'>> {
  const { rulePack, reason } = input as unknown as Prepared<'repinRulePack'>['input'];
  const { secondPerson } = body as { secondPerson: { login: string; password: string } };
  await countGuess();
  const second = await verifiedUser(deps.db, secondPerson.login, secondPerson.password);
  if (second === undefined || !second.roles.includes('administrator') || second.id === reader.userId) {
    throw invalid('#/body/secondPerson', 'not another administrator');
  }
  return { input: { rulePack, reason }, actor: { kind: 'administrator', userId: reader.userId, secondPersonId: second.id } };
}

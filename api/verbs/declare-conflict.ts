import type { Prepared, Preparation } from './preparer.ts';

/** Art. 21: whoever declares a conflict declares his own. */
export async function prepareDeclareConflict({ reader, input }: Preparation): Promise<Prepared<'declareConflict'>> {
  const { reason } = input as unknown as Prepared<'declareConflict'>['input'];
  return { input: { personId: reader.userId, reason } };
}

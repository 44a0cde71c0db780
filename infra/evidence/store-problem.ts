import { DomainProblem } from '../../domain/problem.ts';
import { ObjectStoreError } from '../object-store/object-store.ts';

/** A store that is away or full is told as `unavailable`; any other failure is a fault of ours. */
export async function orUnavailable<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!(error instanceof ObjectStoreError) || (error.code !== 'unavailable' && error.code !== 'full')) throw error;
    throw new DomainProblem('unavailable', 'files cannot be stored or read right now', { reason: `store-${error.code}` });
  }
}

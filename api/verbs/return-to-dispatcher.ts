import { mayDispatchFrom, superiorPaths } from '../../domain/unit.ts';
import { loadUnitsByPath } from '../queries/load-unit.ts';
import { invalid } from '../problem.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 41.3: back to whoever dispatched the case; one that came directly goes to the nearest superior that dispatches. */
export async function prepareReturnToDispatcher({ deps, loaded, input }: Preparation): Promise<Prepared<'returnToDispatcher'>> {
  const { reason } = input as unknown as Prepared<'returnToDispatcher'>['input'];
  const { dispatcherUnitId } = loaded.row.state;
  if (dispatcherUnitId !== undefined) return { input: { reason, dispatcherUnitId } };
  const above = superiorPaths(loaded.unit.path);
  const units = await loadUnitsByPath(deps.db, above);
  const nearest = above.map((path) => units.get(path)).find((unit) => unit !== undefined && mayDispatchFrom(unit));
  if (nearest === undefined) throw invalid('#/params/number', 'nobody above this unit dispatches');
  return { input: { reason, dispatcherUnitId: nearest.id } };
}

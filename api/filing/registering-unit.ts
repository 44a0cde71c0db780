import { isWithin, sameProvince, type Unit } from '../../domain/unit.ts';
import type { Db } from '../../infra/database/connect.ts';
import { invalid } from '../problem.ts';
import { loadUnit } from '../queries/load-unit.ts';

/**
 * The unit that an officer registers a complaint for: one of the own province, or below the own unit. Into another province
 * a case comes only by their common superior (Art. 41).
 */
export async function registeringUnit(db: Db, own: { path: string }, unitId: string): Promise<Unit> {
  const unit = await loadUnit(db, unitId);
  if (unit === undefined) throw invalid('#/body/unitId', 'no such unit');
  if (!isWithin(own.path, unit.path) && !sameProvince(own.path, unit.path)) throw invalid('#/body/unitId', 'a unit of another province');
  return unit;
}

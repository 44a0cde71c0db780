import type { CaseState } from '../../domain/case.ts';
import { whyNotDispatchable } from '../../domain/competence.ts';
import { isWithin, type Unit } from '../../domain/unit.ts';
import type { Candidate } from '../../domain/jurisdiction.ts';
import { invalid } from '../problem.ts';
import { loadUnit } from '../queries/load-unit.ts';
import type { Prepared, Preparation } from './preparer.ts';

/**
 * Stations act in the name of their county: dispatching to another unit is dispatching to another authority. One that had
 * the case before does not become another by its return.
 */
function isNewAuthority({ receipts }: CaseState, from: Unit, to: Unit): boolean {
  return from.id !== to.id && from.parentId !== to.id && receipts?.[to.id] === undefined;
}

/** Art. 41.1: the body that a case is sent to is one of the authority that gets it, never another's. */
async function checkBody({ db }: Preparation['deps'], bodyId: string | undefined, to: Unit): Promise<void> {
  if (bodyId === undefined) return;
  const body = await loadUnit(db, bodyId);
  if (body === undefined || !isWithin(to.path, body.path)) throw invalid('#/body/bodyId', 'no body of that authority');
}

/** Art. 41: whether the target is a candidate of the same province, judged from the dispatcher's own unit. */
export async function prepareDispatchCase({ deps, reader, loaded, input }: Preparation): Promise<Prepared<'dispatchCase'>> {
  const { unitId, bodyId, reason } = input as unknown as Prepared<'dispatchCase'>['input'];
  const c = loaded.row.state;
  const [to, accountable] = await Promise.all([loadUnit(deps.db, unitId), loadUnit(deps.db, c.unitId)]);
  if (to === undefined || accountable === undefined) throw invalid('#/body/unitId', 'no such unit');
  await checkBody(deps, bodyId, to);
  const from = reader.unit === undefined ? accountable : { path: reader.unit.path, level: reader.unit.level };
  const why = whyNotDispatchable(from, to, c.candidates as readonly Candidate[]);
  return {
    input: {
      unitId,
      reason,
      newAuthority: isNewAuthority(c, accountable, to),
      sameProvince: why !== 'outside-province',
      candidate: why === null || why === 'outside-province',
      ...(bodyId !== undefined && { bodyId }),
    },
  };
}

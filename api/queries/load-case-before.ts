import { fold } from '../../domain/fold.ts';
import { canSee } from '../../domain/visibility.ts';
import type { Db } from '../../infra/database/connect.ts';
import { eventOf } from '../../infra/database/event-row.ts';
import { actorOn, type Reader } from '../reader.ts';
import { type LoadedCase, rowsWithUnit, settingsOf } from './load-case.ts';
import { loadUnit } from './load-unit.ts';

/**
 * A case as its reader saw it before an own act took it out of sight: what its events up to then say. Undefined when the
 * update has left no event, or when the reader did not see the case before it either.
 */
export async function loadCaseBefore(db: Db, reader: Reader, caseId: string, updateId: string): Promise<LoadedCase | undefined> {
  const [row, events] = await Promise.all([
    rowsWithUnit(db).where('complaint.id', '=', caseId).executeTakeFirst(),
    db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute(),
  ]);
  const caused = events.findIndex(({ cause }) => cause === updateId);
  if (row === undefined || caused < 1) return undefined;
  const state = fold(caseId, events.slice(0, caused).map(eventOf));
  const unit = await loadUnit(db, state.unitId);
  const actor = unit && actorOn(reader, unit);
  if (unit === undefined || actor === undefined || !canSee(actor, state)) return undefined;
  const { id: unitId, path: unitPath, name: unitName, level: unitLevel, code: unitCode } = unit;
  const settings = await settingsOf(db, row);
  const now = new Date(Date.now() + row.clockOffsetMs).toISOString();
  return { row: { ...row, state, unitId, unitPath, unitName, unitLevel, unitCode }, unit, actor, now, settings };
}

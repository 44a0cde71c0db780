import { DomainProblem } from '../../domain/problem.ts';
import type { Db } from '../../infra/database/connect.ts';
import { type CaseUnit, actorOn, type Reader } from '../reader.ts';
import type { Actor } from '../../domain/role.ts';
import { canSee } from '../../domain/visibility.ts';
import { visibleTo } from '../scope.ts';

/** Cases with their units, before any condition: whoever asks has to say whose sight counts. */
export function rowsWithUnit(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('unit', 'unit.id', 'complaint.unitId')
    .selectAll('complaint')
    .select(['unit.path as unitPath', 'unit.name as unitName', 'unit.level as unitLevel', 'unit.code as unitCode']);
}

function caseRow(db: Db, reader: Reader, number: string) {
  return rowsWithUnit(db).where('complaint.number', '=', number).where(visibleTo(reader)).executeTakeFirst();
}

export type LoadedRow = NonNullable<Awaited<ReturnType<typeof caseRow>>>;

export interface LoadedCase {
  row: LoadedRow;
  unit: CaseUnit;
  /** The reader, as somebody to this case. */
  actor: Actor;
  /** Case time, ISO 8601: the wall clock moved by the case's own offset. */
  now: string;
}

/** The case of a number, for a reader who may know of it; else `not-found`. */
export async function loadCase(db: Db, reader: Reader, number: string): Promise<LoadedCase> {
  const row = await caseRow(db, reader, number);
  const unit = row && { id: row.unitId, path: row.unitPath };
  const actor = unit && actorOn(reader, unit);
  if (row === undefined || unit === undefined || actor === undefined || !canSee(actor, row.state)) {
    throw new DomainProblem('not-found', 'no such case');
  }
  return { row, unit, actor, now: new Date(Date.now() + row.clockOffsetMs).toISOString() };
}

/** What was asked for, or undefined where the answer is `not-found`; every other error stays one. */
export async function ifFound<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof DomainProblem && error.code === 'not-found') return undefined;
    throw error;
  });
}

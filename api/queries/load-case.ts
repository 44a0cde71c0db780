import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db } from '../../infra/database/connect.ts';
import { PREPARE } from '../../infra/database/prepared-statements.ts';
import { type CaseUnit, actorOn, type Reader } from '../reader.ts';
import type { Actor } from '../../domain/role.ts';
import { canSee } from '../../domain/visibility.ts';
import type { Settings } from '../../domain/settings.ts';
import { visibleTo } from '../scope.ts';
import { loadSettings } from './load-settings.ts';

/** Named one by one, so that what is prepared outlives a new column. */
const columns = [
  'complaint.id',
  'complaint.number',
  'complaint.kind',
  'complaint.status',
  'complaint.unitId',
  'complaint.state',
  'complaint.settings',
  'complaint.clockOffsetMs',
] as const;

/** Cases with their units, before any condition: whoever asks has to say whose sight counts. */
export function rowsWithUnit(db: Db) {
  return db
    .selectFrom('complaint')
    .innerJoin('unit', 'unit.id', 'complaint.unitId')
    .select(columns)
    .modifyFront(sql.raw(PREPARE))
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
  /** What the case is judged by, here as in its workflow: those it was filed under. */
  settings: Settings;
}

/** The case of a number, for a reader who may know of it; else `not-found`. */
export async function loadCase(db: Db, reader: Reader, number: string): Promise<LoadedCase> {
  const row = await caseRow(db, reader, number);
  const unit = row && { id: row.unitId, path: row.unitPath };
  const actor = unit && actorOn(reader, unit);
  if (row === undefined || unit === undefined || actor === undefined || !canSee(actor, row.state)) {
    throw new DomainProblem('not-found', 'no such case');
  }
  const settings = await settingsOf(db, row);
  return { row, unit, actor, now: new Date(Date.now() + row.clockOffsetMs).toISOString(), settings };
}

/** The settings that a case was filed under (decision 0005); those in force for one of a time when it did not keep them. */
export async function settingsOf(db: Db, row: Pick<LoadedRow, 'settings'>): Promise<Settings> {
  return row.settings ?? loadSettings(db);
}

/** What was asked for, or undefined where the answer is `not-found`; every other error stays one. */
export async function ifFound<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof DomainProblem && error.code === 'not-found') return undefined;
    throw error;
  });
}

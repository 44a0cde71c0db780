import type { Unit } from '../../domain/unit.ts';
import type { Db } from '../../infra/database/connect.ts';

export async function loadUnit(db: Db, id: string): Promise<Unit | undefined> {
  return db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Units by their path; unknown paths are left out. */
export async function loadUnitsByPath(db: Db, paths: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
  if (paths.length === 0) return new Map();
  const units = await db
    .selectFrom('unit')
    .selectAll()
    .where('path', 'in', [...paths])
    .execute();
  return new Map(units.map((unit) => [unit.path, unit]));
}

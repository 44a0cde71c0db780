import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import type { Role } from '../../domain/role.ts';
import { isWithin } from '../../domain/unit.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { Officer, operations } from '../../openapi/generated/types.ts';
import { isOfficer, type Reader } from '../reader.ts';
import { loadUnit } from './load-unit.ts';

type Query = NonNullable<operations['listOfficers']['parameters']['query']>;

async function unitFor(db: Db, reader: Reader, unitId: string | undefined): Promise<string> {
  if (!isOfficer(reader)) throw new DomainProblem('forbidden', 'officers see whom they work with');
  if (unitId === undefined || unitId === reader.unit.id) return reader.unit.id;
  const unit = await loadUnit(db, unitId);
  if (unit === undefined || !isWithin(reader.unit.path, unit.path)) throw new DomainProblem('not-found', 'no such unit below yours');
  return unit.id;
}

/** Staff of the reader's unit or one below it, by name. */
export async function listOfficers(db: Db, reader: Reader, { unit, role }: Query): Promise<Officer[]> {
  const unitId = await unitFor(db, reader, unit);
  const rows = await db
    .selectFrom('appUser')
    .innerJoin('unit', 'unit.id', 'appUser.unitId')
    .select(['appUser.id', 'appUser.name', 'unit.id as unitId', 'unit.name as unitName', sql<Role[]>`roles`.as('roles')])
    .where('appUser.unitId', '=', unitId)
    .where('appUser.disabled', '=', false)
    .$if(role !== undefined, (query) => query.where(sql<boolean>`${role} = any(roles)`))
    .orderBy('appUser.name')
    .limit(200)
    .execute();
  return rows;
}

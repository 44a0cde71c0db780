import type { Db } from '../../infra/database/connect.ts';
import type { BodyRef, MerchantRef, Person, UnitRef } from '../../openapi/generated/types.ts';

/** Names of what cases refer to by id. */
export interface Names {
  units: ReadonlyMap<string, UnitRef>;
  merchants: ReadonlyMap<string, MerchantRef>;
  people: ReadonlyMap<string, Person>;
  bodies: ReadonlyMap<string, BodyRef>;
}

export interface NamesWanted {
  units?: readonly (string | null | undefined)[];
  merchants?: readonly (string | null | undefined)[];
  people?: readonly (string | null | undefined)[];
  bodies?: readonly (string | null | undefined)[];
}

function distinct(ids: readonly (string | null | undefined)[] = []): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

async function found<T extends { id: string }>(ids: string[], load: (ids: string[]) => Promise<T[]>): Promise<Map<string, T>> {
  return new Map((ids.length === 0 ? [] : await load(ids)).map((row) => [row.id, row]));
}

/** Looks up the names of all ids at once; ids that are not known are left out. */
export async function loadNames(db: Db, wanted: NamesWanted): Promise<Names> {
  const [units, merchants, people, bodies] = await Promise.all([
    found(distinct(wanted.units), (ids) => db.selectFrom('unit').select(['id', 'name', 'level', 'code']).where('id', 'in', ids).execute()),
    found(distinct(wanted.merchants), (ids) =>
      db.selectFrom('merchant').select(['id', 'name', 'odrMember']).where('id', 'in', ids).execute(),
    ),
    found(distinct(wanted.people), (ids) => db.selectFrom('appUser').select(['id', 'name']).where('id', 'in', ids).execute()),
    found(distinct(wanted.bodies), (ids) => db.selectFrom('body').select(['id', 'name']).where('id', 'in', ids).execute()),
  ]);
  return { units, merchants, people, bodies };
}

import { calendarEditions } from '../calendar/editions.ts';
import { storeCalendarEdition } from '../database/calendars.ts';
import type { Db, Trx } from '../database/connect.ts';
import { loadDivisions } from '../divisions/load-divisions.ts';
import { demoBodies } from './bodies.ts';
import { demoMerchants } from './merchants.ts';
import { seedUsers } from './seed-users.ts';
import { demoUnits } from './units.ts';
import { upsert } from './upsert.ts';

/**
 * Fills a migrated database with what cases refer to: divisions, calendar editions, and the demo's
 * units, bodies, merchants and accounts. One transaction; a second run changes nothing. Categories
 * are part of the product (`domain/category.ts`) and need no rows. Demo and tests only.
 */
export async function seedReference(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await seedPublicData(trx);
    const units = demoUnits();
    await upsert(trx, 'unit', 'id', units);
    await upsert(trx, 'body', 'id', demoBodies(units));
    await upsert(trx, 'merchant', 'id', merchantRows());
    await seedUsers(trx);
  });
}

/** Divisions and calendar editions: what every installation needs. */
export async function seedPublicData(trx: Trx): Promise<void> {
  const divisions = loadDivisions().map(({ code, name, fullName, level, parentCode, current, successors }) => ({
    code,
    name,
    fullName,
    level,
    parentCode,
    current,
    successors: [...successors],
  }));
  await upsert(trx, 'division', 'code', divisions);
  for (const edition of calendarEditions()) await storeCalendarEdition(trx, edition);
}

/** Platform operators come first, so that their sellers can refer to them. */
function merchantRows(): readonly object[] {
  return demoMerchants().map(({ trade, ...merchant }) => ({ ...merchant, trade: trade.zh }));
}

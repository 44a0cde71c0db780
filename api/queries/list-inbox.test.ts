import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { unitIdOf } from '../../infra/seed/units.ts';
import type { ApiDeps } from '../deps.ts';
import type { Reader } from '../reader.ts';
import { inboxRows } from './list-inbox.ts';

const MANY = 100_000;
const FEW = 8;
let database: TestDatabase;
let db: Db;
let quiet: string;
let busy: string;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  db = connect(database.url);
  [quiet, busy] = (await Promise.all(
    ['330106', '330110'].map(async (code) => (await fileTestCase(db, {}, { chosenUnitId: unitIdOf(code) })).caseId),
  )) as [string, string];
  await messages(quiet, FEW);
  await messages(busy, MANY);
  await sql`analyze inbox_message; analyze complaint; analyze unit`.execute(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const messages = (caseId: string, count: number) =>
  sql`
  insert into inbox_message (complaint_id, notice_id, recipient_kind, recipient_id, channel, form)
  select ${caseId}::uuid, 'n' || n, 'unit', 'somebody', 'internet', 'offer' from generate_series(1, ${count}::int) n`.execute(db);

async function officerOf(code: string): Promise<Reader> {
  const unit = await db.selectFrom('unit').selectAll().where('id', '=', unitIdOf(code)).executeTakeFirstOrThrow();
  const session = { tokenHash: Buffer.alloc(0), csrfToken: '', expiresAt: new Date() };
  return { userId: 'officer', login: 'officer', name: 'officer', roles: ['handler'], unit, session };
}

const pageOf = async (code: string) =>
  inboxRows({ db, config: { cursorKey: randomBytes(32) } as ApiDeps['config'] }, await officerOf(code), {});

interface Plan {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: Plan[];
}

/** Most rows that any step of a plan looked at. */
function mostRows(plan: Plan): number {
  const own = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Join Filter'] ?? 0);
  return Math.max(own * plan['Actual Loops'], ...(plan.Plans ?? []).map(mostRows));
}

it.each([
  ['330106', FEW],
  ['330110', 26],
  ['330100', 26],
])('reads the inbox of unit %s without walking through the messages of others', async (code, found) => {
  const query = await pageOf(code);
  expect(await query.execute()).toHaveLength(found);
  const [explained] = (await query.explain('json', sql`analyze`)) as unknown as [{ 'QUERY PLAN': [{ Plan: Plan }] }];
  const [{ Plan: plan }] = Object.values(explained)[0] as [{ Plan: Plan }];
  expect(mostRows(plan)).toBeLessThan(5_000);
});

it('takes the messages of a case along when the case moves', async () => {
  await sql`update complaint set unit_id = ${unitIdOf('330108')} where id = ${quiet}`.execute(db);
  expect(await (await pageOf('330106')).execute()).toHaveLength(0);
  expect(await (await pageOf('330108')).execute()).toHaveLength(FEW);
});

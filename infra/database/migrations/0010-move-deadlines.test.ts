import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { cloneDatabase } from '../../local/test-database.ts';
import { complaintNumbers } from '../complaint-numbers.ts';
import { connect } from '../connect.ts';
import { fileCase } from '../file-case.ts';
import { makeFiling, prepareReference, testVault } from '../test-filing.ts';
import { up } from './0010-move-deadlines.ts';

it('orders of the editions that are there those which a running clock reaches', async () => {
  const database = await cloneDatabase();
  const db = connect(database.ownerUrl);
  await prepareReference(db);
  const { caseId } = await fileCase(db, { vault: testVault, numbers: complaintNumbers(db) }, makeFiling());
  await sql`
    delete from deadline;
    alter table calendar_edition drop column ordered_at;
    delete from calendar_day;
    delete from calendar_edition;
    insert into calendar_edition (id, year, notice_url) values ('reached', 2026, 'x'), ('to the day', 2027, 'x'), ('beyond', 2028, 'x');
  `.execute(db);
  await sql`insert into deadline (complaint_id, key, state, owed, alarmed, start_on, amount, unit, rule_ref, due_on, provisional)
    values (${caseId}::uuid, 'accept', 'running', true, false, '2026-12-20', 7, 'workingDay', 'x', '2027-01-01', true),
      (${caseId}::uuid, 'mediate', 'met', true, false, '2026-12-20', 7, 'workingDay', 'x', '2028-01-08', true)`.execute(db);
  await up(db as unknown as Kysely<unknown>);
  const rows = await db.selectFrom('calendarEdition').select(['id', 'orderedAt']).orderBy('year').execute();
  expect(rows.map(({ id, orderedAt }) => [id, orderedAt !== null])).toEqual([
    ['reached', false],
    ['to the day', false],
    ['beyond', true],
  ]);
  await db.destroy();
  await database.drop();
});

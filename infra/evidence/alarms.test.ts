import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Db } from '../database/connect.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { openAlarms, raiseAlarm, settleAlarm, settleBySystem, settleObject } from './alarms.ts';

let database: TestDatabase;
let db: Db;
const alarm = (key: string, bytes = 1) => ({ what: 'object-without-row' as const, bucket: 'b', key, facts: { bytes, removed: false } });
const openKeys = async () => (await openAlarms(db)).map(({ objectKey }) => objectKey);
const rowOf = (key: string) => db.selectFrom('evidenceAlarm').selectAll().where('objectKey', '=', key).executeTakeFirstOrThrow();
const settle = async (key: string) => settleAlarm(db, (await rowOf(key)).id, { userId: 'a-1', note: 'until its lock is over' });

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('what was settled and is seen again is open again', async () => {
  await raiseAlarm(db, alarm('again'));
  await settle('again');
  expect(await openKeys()).toEqual([]);
  await raiseAlarm(db, alarm('again'));
  expect(await rowOf('again')).toMatchObject({ settledAt: null, settledBy: null, settledNote: null });
  await settle('again');
});

it('what stays as it is until its time stays settled, and is noted as seen, until its facts change', async () => {
  await raiseAlarm(db, { ...alarm('standing'), standing: true });
  await settle('standing');
  const before = await rowOf('standing');
  await raiseAlarm(db, { ...alarm('standing'), standing: true });
  const after = await rowOf('standing');
  expect(after).toMatchObject({ settledAt: before.settledAt, settledBy: 'a-1', settledNote: 'until its lock is over' });
  expect(after.lastSeenAt.getTime()).toBeGreaterThan(before.lastSeenAt.getTime());
  await raiseAlarm(db, { ...alarm('standing', 2), standing: true });
  expect(await rowOf('standing')).toMatchObject({ settledAt: null, settledBy: null, settledNote: null, facts: { bytes: 2 } });
  await settle('standing');
});

it('what was over by itself and is so again is open again, standing or not', async () => {
  await raiseAlarm(db, { ...alarm('over'), standing: true });
  await settleBySystem(db, 'object-without-row', []);
  expect(await rowOf('over')).toMatchObject({ settledBy: 'system' });
  await raiseAlarm(db, { ...alarm('over'), standing: true });
  expect(await openKeys()).toEqual(['over']);
});

it('what is over for one object is settled for that one alone', async () => {
  await raiseAlarm(db, alarm('other'));
  await settleObject(db, alarm('over'));
  expect(await openKeys()).toEqual(['other']);
});

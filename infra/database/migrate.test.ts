import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onCluster } from '../local/test-templates.ts';
import { testStack } from '../local/test-stack.ts';
import { connect } from './connect.ts';
import { migrateToLatest } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const { ownerUrl: cluster, appPassword } = testStack().postgres;
const names = Array.from({ length: 3 }, () => `test_migrate_${randomBytes(6).toString('hex')}`);
const urlOf = (name: string) => Object.assign(new URL(cluster), { pathname: `/${name}` }).href;

beforeAll(() => onCluster(cluster, ...names.map((name) => `create database ${name}`)));
afterAll(() => onCluster(cluster, ...names.map((name) => `drop database ${name} with (force)`)));

describe('migrations', () => {
  it('bring new databases of one cluster to the newest schema at the same time, and do nothing a second time', async () => {
    const ran = await Promise.all(names.map((name) => migrateToLatest(urlOf(name), { appPassword })));
    for (const each of ran) expect(each).toEqual(Object.keys(migrations));
    expect(await migrateToLatest(urlOf(names[0] ?? ''), { appPassword })).toEqual([]);
  });

  it('started twice at once on one database run once', async () => {
    const fresh = `test_migrate_${randomBytes(6).toString('hex')}`;
    await onCluster(cluster, `create database ${fresh}`);
    const ran = await Promise.all([migrateToLatest(urlOf(fresh)), migrateToLatest(urlOf(fresh))]);
    expect(ran.flat()).toEqual(Object.keys(migrations));
    await onCluster(cluster, `drop database ${fresh} with (force)`);
  });

  it('are numbered without a gap, in the order of their names', () => {
    const numbers = Object.keys(migrations).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('give a case of before the settings it was filed under, as far as they are still known', async () => {
    const fresh = `test_migrate_${randomBytes(6).toString('hex')}`;
    await onCluster(cluster, `create database ${fresh}`);
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: urlOf(fresh), max: 1 }) }) });
    const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0013'));
    const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(before) } }).migrateToLatest();
    expect(error).toBeUndefined();
    await sql`
      insert into complaint (id, number, kind, channel, addressed_to, stage, status, unit_id, consumer_id, goods_category,
        problem_category, version, last_seq, last_event_kind, last_event_at, last_hash, filed_at, state)
      select gen_random_uuid(), number, 'complaint', 'web', 'odr', 'filed', 'filed', 'u', 'c', 'g', 'p', 1, 1, 'complaintFiled',
        now(), '', now(), '{}' from unnest(array['known', 'unknown']) as number;
      insert into outbox (kind, complaint_id, ref, payload, done_at)
      select 'startCase', id, 'start', '{"settings": {"session.notice": 5}}', now() from complaint where number = 'known';
    `.execute(db);
    expect(await migrateToLatest(urlOf(fresh))).toContain('0013-case-settings');
    const { rows } = await sql`select number, settings from complaint order by number`.execute(db);
    await db.destroy();
    expect(rows).toEqual([
      { number: 'known', settings: { 'session.notice': 5 } },
      { number: 'unknown', settings: null },
    ]);
    await onCluster(cluster, `drop database ${fresh} with (force)`);
  });

  it('let the application role add to records, and own nothing', async () => {
    const url = new URL(urlOf(names[0] ?? ''));
    url.username = 'redress_app';
    url.password = appPassword;
    const db = connect(url.href, { max: 1 });
    const { rows } = await sql<{ name: string; rights: string[] }>`
      select table_name as name, array_agg(lower(privilege_type) order by privilege_type) as rights
      from information_schema.role_table_grants where grantee = 'redress_app' and table_name in ('event', 'access_log', 'complaint')
      group by table_name order by table_name`.execute(db);
    expect(rows).toEqual([
      { name: 'access_log', rights: ['insert', 'select'] },
      { name: 'complaint', rights: ['delete', 'insert', 'select', 'update'] },
      { name: 'event', rights: ['insert', 'select'] },
    ]);
    await expect(sql`create table mine (id int)`.execute(db)).rejects.toThrow(/permission denied/);
    await expect(sql`drop trigger event_rows_stay on event`.execute(db)).rejects.toThrow(/must be owner/);
    await db.destroy();
  });
});

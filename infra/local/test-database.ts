import { randomUUID } from 'node:crypto';
import { APPLICATION_ROLE } from '../database/migrate.ts';
import { testStack } from './test-stack.ts';
import { onCluster, templates } from './test-templates.ts';

export interface TestDatabase {
  /** As the role that the processes connect as: it may not change or delete events. */
  url: string;
  /** As the owner, who may do everything. */
  ownerUrl: string;
  drop(): Promise<void>;
}

/**
 * A database of a test file's own: migrated and empty, or with the reference data and accounts of the demo. Drop it in
 * `afterAll`; connections that are still open are ended.
 */
export async function cloneDatabase(options: { seeded?: boolean } = {}): Promise<TestDatabase> {
  const { ownerUrl: cluster, appPassword } = testStack().postgres;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = options.seeded === true ? templates.seeded : templates.migrated;
  await onCluster(cluster, `create database ${name} template ${template} strategy wal_log`);
  const owner = new URL(cluster);
  owner.pathname = `/${name}`;
  const application = new URL(owner);
  Object.assign(application, { username: APPLICATION_ROLE, password: appPassword });
  return { url: application.href, ownerUrl: owner.href, drop: () => onCluster(cluster, `drop database if exists ${name} with (force)`) };
}

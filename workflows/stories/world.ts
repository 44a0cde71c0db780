import { randomBytes, randomUUID } from 'node:crypto';
import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { createCaseWorker } from '../../activities/case-worker.ts';
import { type Activities, createActivities } from '../../activities/index.ts';
import { startRelay } from '../../activities/relay.ts';
import { startCase } from '../../activities/relay/start-case.ts';
import { complaintNumbers } from '../../infra/database/complaint-numbers.ts';
import { connect } from '../../infra/database/connect.ts';
import { localKeyVault } from '../../infra/encryption/key-vault.ts';
import { inboxNotifier } from '../../infra/notifier/inbox-notifier.ts';
import { openTemporal } from '../../infra/temporal.ts';
import { VirtualTimeClient } from '../../infra/virtual-time.ts';

export interface Place {
  databaseUrl: string;
  address: string;
  namespace: string;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export interface Parts {
  /** Without it nothing is sent to anybody. */
  relay?: boolean;
  /** The real activities, which a test may slow down. */
  through?: (activities: Activities) => Activities;
}

/**
 * A worker and a relay of one's own on a stack that runs, with a migrated and seeded database: what `npm start` has, in one
 * process. Without the relay nothing is sent to anybody, and `start` begins cases.
 */
export async function openWorld(
  { databaseUrl, address, namespace }: Place,
  { relay: hasRelay = true, through = (same) => same }: Parts = {},
) {
  const log = pino({ level: process.env['REDRESS_LOG_LEVEL'] ?? 'silent' });
  const taskQueue = `stories-${randomUUID()}`;
  const db = connect(databaseUrl, { max: 20 });
  const vault = localKeyVault(randomBytes(32));
  const temporal = openTemporal({ address, namespace, virtualTime: true });
  const connection = await NativeConnection.connect({ address });
  const activities = through(createActivities({ db, vault, caseClock: 'virtual' }));
  const worker = await createCaseWorker({ connection, namespace, taskQueue, activities });
  const working = worker.run();
  const stop = new AbortController();
  const { client } = temporal;
  if (!(client instanceof VirtualTimeClient)) throw new Error('stories need virtual time');
  const notifier = inboxNotifier(db, vault);
  const relayDeps = { db, databaseUrl, workflows: client.workflow, notifier, taskQueue, signal: stop.signal, log };
  const relay = hasRelay ? startRelay(relayDeps) : undefined;
  return {
    db,
    vault,
    numbers: complaintNumbers(db),
    workflows: client.workflow,
    async start(caseId: string): Promise<void> {
      const row = await db
        .selectFrom('outbox')
        .selectAll()
        .where('complaintId', '=', caseId)
        .where('kind', '=', 'startCase')
        .executeTakeFirstOrThrow();
      await startCase(relayDeps, row);
    },
    async close(): Promise<void> {
      stop.abort();
      worker.shutdown();
      await Promise.all([working, relay?.stopped]);
      await Promise.all([connection.close(), temporal.close(), db.destroy()]);
    },
  };
}

import { randomUUID } from 'node:crypto';
import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { complaintNumbers } from '../../infra/database/complaint-numbers.ts';
import { connect } from '../../infra/database/connect.ts';
import { EVIDENCE_CHANNEL, relayNudge } from '../../infra/database/nudge-relay.ts';
import { testVault } from '../../infra/database/test-filing.ts';
import { evidenceDeps } from '../../infra/evidence/test-evidence.ts';
import { inboxNotifier } from '../../infra/notifier/inbox-notifier.ts';
import type { ObjectStore } from '../../infra/object-store/object-store.ts';
import { openTemporal } from '../../infra/temporal.ts';
import { createCaseWorker } from '../case-worker.ts';
import { createActivities } from '../index.ts';
import { installRuntime } from '../runtime.ts';
import { startRelay } from '../relay.ts';
import { createEvidenceWorker } from './create-evidence-worker.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { createEvidenceActivities } from './index.ts';
import { relaySealing } from './relay-sealing.ts';

export interface EvidencePlace {
  databaseUrl: string;
  address: string;
  namespace: string;
  store: ObjectStore;
}

/** Both workers with their relays, in this process, on a stack that runs. */
export async function openEvidenceWorld(place: EvidencePlace, inspection: Pick<EvidenceActivityDeps, 'inspect' | 'hasCopies' | 'derive'>) {
  const { databaseUrl, address, namespace, store } = place;
  const taskQueue = `evidence-${randomUUID()}`;
  const log = pino({ level: process.env['REDRESS_LOG_LEVEL'] ?? 'silent' });
  installRuntime(log);
  const db = connect(databaseUrl, { max: 20 });
  const deps: EvidenceActivityDeps = {
    ...(await evidenceDeps(db, { store, nudge: relayNudge(db), nudgeSealing: relayNudge(db, EVIDENCE_CHANNEL) })),
    ...inspection,
  };
  const temporal = openTemporal({ address, namespace, virtualTime: true });
  const connection = await NativeConnection.connect({ address });
  const cases = createActivities({ db, vault: testVault, caseClock: 'virtual' });
  const workers = await Promise.all([
    createCaseWorker({ connection, namespace, taskQueue, activities: cases }),
    createEvidenceWorker({ connection, namespace, taskQueue, activities: createEvidenceActivities(deps) }),
  ]);
  const working = workers.map((worker) => worker.run());
  const stop = new AbortController();
  const workflows = temporal.client.workflow;
  const relayDeps = { db, databaseUrl, workflows, taskQueue, signal: stop.signal, log };
  const relay = startRelay({ ...relayDeps, notifier: inboxNotifier(db, testVault) });
  const sealing = relaySealing(relayDeps);
  return {
    db,
    deps,
    vault: testVault,
    numbers: complaintNumbers(db),
    client: temporal.client,
    taskQueue,
    async close(): Promise<void> {
      stop.abort();
      for (const worker of workers) worker.shutdown();
      await Promise.all([...working, relay.stopped, sealing]);
      await Promise.all([connection.close(), temporal.close(), db.destroy()]);
    },
  };
}

import type { Client } from '@temporalio/client';
import { pause } from '../../infra/database/pause.ts';
import { ensureBuckets, type EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import type { Log } from '../relay/relay-deps.ts';
import { keepDaily } from './keep-daily.ts';

const PAUSE_MS = 2_000;

interface Preparation {
  deps: EvidenceDeps;
  client: Client;
  taskQueue: string;
  signal: AbortSignal;
  log: Log;
}

/** Makes the buckets and the daily watch, and tries until store and server are there; cases do not wait for it. */
export async function prepareEvidence({ deps, client, taskQueue, signal, log }: Preparation): Promise<void> {
  while (!signal.aborted) {
    try {
      await ensureBuckets(deps.store, deps.buckets);
      return await keepDaily(client, taskQueue);
    } catch (error) {
      log.warn({ err: error }, 'evidence: store or server are not ready, trying again');
      await pause(PAUSE_MS, signal);
    }
  }
}

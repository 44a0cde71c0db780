import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '../database/connect.ts';
import type { Part } from '../local/part.ts';
import { freePorts } from '../local/ports.ts';
import { serverParts } from '../local/server-parts.ts';
import { ownStack, type OwnStack } from '../local/test-stack.ts';
import { openTemporal, type Temporal } from '../temporal.ts';

/** The whole product on durable parts of its own, all of which may be killed. */
export interface TestProduct {
  stack: OwnStack;
  api: Part;
  worker: Part;
  evidenceWorker: Part;
  origin: string;
  /** As the owner, to look at what is stored. */
  db: Db;
  temporal: Temporal;
  remove(): Promise<void>;
}

const START_WITHIN_MS = 120_000;

/**
 * Starts a killed part as a supervisor would: again and again until it runs. PostgreSQL refuses while processes of the killed
 * server still hold its memory.
 */
export async function startAgain(part: Part): Promise<void> {
  const giveUpAt = Date.now() + START_WITHIN_MS;
  for (;;) {
    try {
      return await part.start();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await sleep(200);
    }
  }
}

/** Asks every `everyMs` until the answer is not undefined; throws with `what` after `withinMs`. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>, withinMs = 280_000, everyMs = 200): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > giveUpAt) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await sleep(everyMs);
  }
}

/** Everything started and answering; about 10 s. */
export async function startProduct(): Promise<TestProduct> {
  const stack = await ownStack({ durable: true });
  const [port = 0] = await freePorts(1);
  const { api, worker, evidenceWorker } = serverParts({ dataDir: stack.dataDir, stack, databaseUrl: stack.url, port });
  const db = connect(stack.ownerUrl, { max: 4, applicationName: 'redress-faults' });
  const { address, namespace } = stack.temporal;
  const temporal = openTemporal({ address, namespace, virtualTime: true });
  const remove = async (): Promise<void> => {
    await Promise.all([api.stop(), worker.stop(), evidenceWorker.stop(), temporal.close(), db.destroy()]);
    await stack.remove();
  };
  try {
    await Promise.all([api.start(), worker.start(), evidenceWorker.start()]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { stack, api, worker, evidenceWorker, origin: `http://127.0.0.1:${port}`, db, temporal, remove };
}

import path from 'node:path';
import { connect, type Db } from '../database/connect.ts';
import type { Part } from '../local/part.ts';
import { freePorts } from '../local/ports.ts';
import { DATABASE, prepareDatabase } from '../local/prepare-database.ts';
import { serverParts } from '../local/server-parts.ts';
import { type Stack, startStack } from '../local/stack.ts';
import { type Call, httpCaller } from './http-caller.ts';

/** The whole product on real, durable parts in a folder of its own: what is measured. */
export interface Product {
  stack: Stack;
  db: Db;
  ownerUrl: string;
  origin: string;
  api: Part;
  worker: Part;
  evidenceWorker: Part;
  stop(): Promise<void>;
}

/** Starts the parts, the database with the demo's reference data, the API and the worker of files; that of cases is left to the caller. */
export async function startProduct(folder: string, say: (line: string) => void): Promise<Product> {
  const stack = await startStack({ dataDir: folder, virtualTime: true, webUi: false, durable: true, say });
  const databaseUrl = await prepareDatabase(stack, undefined, say);
  const [port = 0] = await freePorts(1);
  const { api, worker, evidenceWorker } = serverParts({ dataDir: path.resolve(folder), stack, databaseUrl, port });
  await Promise.all([api.start(), evidenceWorker.start()]);
  const ownerUrl = stack.postgres.url(DATABASE);
  const db = connect(ownerUrl, { max: 4, applicationName: 'redress-bench' });
  return {
    stack,
    db,
    ownerUrl,
    origin: `http://127.0.0.1:${port}`,
    api,
    worker,
    evidenceWorker,
    stop: async () => {
      await db.destroy();
      await Promise.all([api.stop(), worker.stop(), evidenceWorker.stop()]);
      await stack.stop();
    },
  };
}

/** Somebody signed in, as headers that every call carries. */
export async function signedIn(call: Call, login: string, password: string): Promise<Record<string, string>> {
  const answer = await call('POST', '/api/session', {}, { login, password });
  if (answer.status >= 300) throw new Error(`${login} cannot sign in: ${answer.status} ${answer.body}`);
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { csrfToken } = JSON.parse(answer.body) as { csrfToken: string };
  return { cookie, 'csrf-token': csrfToken };
}

export function callerOf(product: Product, connections: number): Call & { close(): void } {
  return httpCaller(product.origin, connections);
}

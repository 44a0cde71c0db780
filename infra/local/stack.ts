import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { objectStore } from './object-store.ts';
import type { Part } from './part.ts';
import { type Ports, portsOf } from './ports.ts';
import { type PostgresPart, postgres } from './postgres.ts';
import { endLeftovers } from './process-record.ts';
import { type Secrets, secretsOf } from './secrets.ts';
import { prepareTemporalSchema } from './temporal-schema.ts';
import { temporalServer } from './temporal-server.ts';
import { goBinary, type Say } from './toolchain.ts';
import { webUi } from './web-ui.ts';

export interface StackOptions {
  dataDir: string;
  /** Single workflows may skip time: demo and tests only. */
  virtualTime: boolean;
  webUi: boolean;
  /** Off in throw-away stacks: PostgreSQL does not wait for the disk. Fault tests leave it on. */
  durable?: boolean;
  say: Say;
}

/** The real parts on this machine, with their addresses. */
export interface Stack {
  postgres: PostgresPart;
  temporal: Part & { address: string; namespace: string };
  objectStore: Part & { endpoint: string; accessKey: string; secretKey: string };
  webUiUrl?: string;
  secrets: Secrets;
  /** Stops every part, the database last. */
  stop(): Promise<void>;
}

export const NAMESPACE = 'redress';

async function timed(say: Say, what: string, step: () => Promise<void>): Promise<void> {
  const startedAt = Date.now();
  await step();
  say(`${what}: ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

interface Built {
  temporal: Part;
  store: Part;
  ui?: Part;
}

async function build(options: StackOptions, ports: Ports, secrets: Secrets): Promise<Built> {
  const { dataDir, say } = options;
  // One after the other: they share most of what is compiled.
  const server = await goBinary('temporal-server', say);
  const minio = await goBinary('minio', say);
  const database = { host: '127.0.0.1', port: ports.postgres, user: 'postgres', password: secrets.postgres };
  const temporal = temporalServer({ binary: server, dataDir, ports, database, virtualTime: options.virtualTime, namespace: NAMESPACE });
  const store = objectStore({ binary: minio, dataDir, port: ports.objectStore, accessKey: 'redress', secretKey: secrets.objectStore });
  if (!options.webUi) return { temporal, store };
  const temporalAddress = `127.0.0.1:${ports.temporalFrontend}`;
  return { temporal, store, ui: webUi({ binary: await goBinary('temporal-ui', say), dataDir, port: ports.temporalUi, temporalAddress, namespace: NAMESPACE }) };
}

function described(parts: Built, database: PostgresPart, ports: Ports, secrets: Secrets): Stack {
  const { temporal, store, ui } = parts;
  return {
    postgres: database,
    temporal: Object.assign(temporal, { address: `127.0.0.1:${ports.temporalFrontend}`, namespace: NAMESPACE }),
    objectStore: Object.assign(store, { endpoint: `http://127.0.0.1:${ports.objectStore}`, accessKey: 'redress', secretKey: secrets.objectStore }),
    ...(ui === undefined ? {} : { webUiUrl: `http://127.0.0.1:${ports.temporalUi}` }),
    secrets,
    stop: async () => {
      await Promise.all([ui?.stop(), temporal.stop(), store.stop()]);
      await database.stop();
    },
  };
}

/** Starts PostgreSQL, Temporal, the object store and, if wanted, the Web UI over one data folder, ending leftovers of a killed run first. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, say } = options;
  mkdirSync(dataDir, { recursive: true });
  // PostgreSQL runs as another account under root and must get through to its own, closed folder.
  chmodSync(dataDir, 0o711);
  const leftovers = await endLeftovers(path.join(dataDir, 'processes'));
  if (leftovers.length > 0) say(`ended what an earlier run left behind: ${leftovers.join(', ')}`);
  const ports = await portsOf(dataDir);
  const secrets = secretsOf(dataDir);
  const database = await postgres({ dataDir, port: ports.postgres, password: secrets.postgres, durable: options.durable ?? true });
  const parts = await build(options, ports, secrets);
  const stack = described(parts, database, ports, secrets);
  try {
    await timed(say, 'PostgreSQL', () => database.start());
    await Promise.all([
      timed(say, 'object store', () => parts.store.start()),
      timed(say, 'Temporal', async () => {
        await prepareTemporalSchema(await goBinary('temporal-sql', say), { host: '127.0.0.1', port: ports.postgres, user: 'postgres', password: secrets.postgres });
        await parts.temporal.start();
      }),
    ]);
    if (parts.ui !== undefined) await timed(say, 'Temporal Web UI', () => (parts.ui as Part).start());
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type External, externalPart } from './external.ts';
import { objectStore } from './object-store.ts';
import type { Part } from './part.ts';
import { mustListen, type Ports, portsOf } from './ports.ts';
import { type PostgresPart, postgres } from './postgres.ts';
import { endLeftovers, forgetProcess, holderOf, rememberProcess } from './process-record.ts';
import { type Secrets, secretsOf } from './secrets.ts';
import { prepareTemporalSchema } from './temporal-schema.ts';
import { registerNamespace, temporalServer } from './temporal-server.ts';
import { goBinary, type Say } from './toolchain.ts';
import { webUi } from './web-ui.ts';

export interface StackOptions {
  dataDir: string;
  /** Single workflows may skip time: demo and tests only. */
  virtualTime: boolean;
  webUi: boolean;
  /** Off in throw-away stacks: PostgreSQL does not wait for the disk. Fault tests leave it on. */
  durable?: boolean;
  /** Parts that run elsewhere and are not started here. */
  external?: External;
  /** Once aborted, no further part is started. */
  signal?: AbortSignal;
  say: Say;
}

/** The real parts on this machine, with their addresses. */
export interface Stack {
  postgres: PostgresPart;
  temporal: Part & { address: string; namespace: string };
  objectStore: Part & { endpoint: string; accessKey: string; secretKey: string };
  /** Web UI of Temporal, if asked for. */
  webUi?: Part & { url: string };
  webUiUrl?: string;
  /** Every part, in the order in which they start. */
  parts: readonly Part[];
  ports: Ports;
  secrets: Secrets;
  /** Stops every part, the database last. */
  stop(): Promise<void>;
}

export const NAMESPACE = 'redress';
const HOLDER = 'stack';

const holderFolder = (dataDir: string): string => path.join(dataDir, 'holder');

async function timed(say: Say, what: string, step: () => Promise<void>): Promise<void> {
  const startedAt = Date.now();
  await step();
  say(`${what}: ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

interface Site {
  options: StackOptions;
  ports: Ports;
  secrets: Secrets;
}

async function buildTemporal({ options, ports, secrets }: Site): Promise<Stack['temporal']> {
  const { dataDir, virtualTime, say, external } = options;
  const elsewhere = external?.temporalAddress;
  if (elsewhere !== undefined) {
    const part = externalPart('temporal', () => registerNamespace(elsewhere, NAMESPACE));
    return Object.assign(part, { address: elsewhere, namespace: NAMESPACE });
  }
  const binary = await goBinary('temporal-server', say);
  const schemaTool = await goBinary('temporal-sql', say);
  const database = { host: '127.0.0.1', port: ports.postgres, user: 'postgres', password: secrets.postgres };
  const server = temporalServer({ binary, dataDir, ports, database, virtualTime, namespace: NAMESPACE });
  const startServer = server.start;
  let isPrepared = false;
  const start = async (): Promise<void> => {
    if (!isPrepared) await prepareTemporalSchema(schemaTool, database);
    isPrepared = true;
    await startServer();
  };
  return Object.assign(server, { start, address: `127.0.0.1:${ports.temporalFrontend}`, namespace: NAMESPACE });
}

async function buildStore({ options, ports, secrets }: Site): Promise<Stack['objectStore']> {
  const { dataDir, say, external } = options;
  const elsewhere = external?.objectStore;
  if (elsewhere !== undefined) {
    const { hostname, port, protocol } = new URL(elsewhere.endpoint);
    const isThere = (): Promise<void> => mustListen(Number(port || (protocol === 'https:' ? 443 : 80)), hostname);
    return Object.assign(externalPart('object-store', isThere), elsewhere);
  }
  const access = { accessKey: 'redress', secretKey: secrets.objectStore };
  const store = objectStore({ binary: await goBinary('minio', say), dataDir, port: ports.objectStore, ...access });
  return Object.assign(store, { endpoint: `http://127.0.0.1:${ports.objectStore}`, ...access });
}

async function buildWebUi({ options, ports }: Site, temporalAddress: string): Promise<NonNullable<Stack['webUi']> | undefined> {
  if (!options.webUi) return undefined;
  const binary = await goBinary('temporal-ui', options.say);
  const part = webUi({ binary, dataDir: options.dataDir, port: ports.temporalUi, temporalAddress, namespace: NAMESPACE });
  return Object.assign(part, { url: `http://127.0.0.1:${ports.temporalUi}` });
}

async function build(site: Site): Promise<Stack> {
  const { options, ports, secrets } = site;
  const { dataDir, external = {}, durable = true } = options;
  const database = await postgres({ dataDir, port: ports.postgres, password: secrets.postgres, durable });
  // One after the other: what they compile is shared to a great part.
  const temporal = await buildTemporal(site);
  const store = await buildStore(site);
  const ui = await buildWebUi(site, temporal.address);
  const isDatabaseNeeded = external.databaseUrl === undefined || external.temporalAddress === undefined;
  const parts: Part[] = [...(isDatabaseNeeded ? [database] : []), store, temporal, ...(ui === undefined ? [] : [ui])];
  const stop = async (): Promise<void> => {
    await Promise.all(parts.filter((part) => part !== database).map((part) => part.stop()));
    await database.stop();
    forgetProcess(holderFolder(dataDir), HOLDER);
  };
  const seen = ui === undefined ? {} : { webUi: ui, webUiUrl: ui.url };
  return { postgres: database, temporal, objectStore: store, ...seen, parts, ports, secrets, stop };
}

/** One process at a time works over a data folder. */
async function takeFolder(dataDir: string, say: Say): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  // PostgreSQL runs as another account under root and must get through to its own, closed folder.
  chmodSync(dataDir, 0o711);
  const pid = holderOf(holderFolder(dataDir), HOLDER);
  if (pid !== undefined) throw new Error(`Redress already runs over ${dataDir} (process ${pid}): stop that one first.`);
  rememberProcess(holderFolder(dataDir), HOLDER, process.pid);
  const leftovers = await endLeftovers(path.join(dataDir, 'processes'));
  if (leftovers.length > 0) say(`ended what an earlier run left behind: ${leftovers.join(', ')}`);
}

const titles: Readonly<Record<string, string>> = {
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  'object-store': 'object store',
  'web-ui': 'Temporal Web UI',
};

/** Starts PostgreSQL, Temporal, the object store and, if wanted, the Web UI over one data folder, ending leftovers of a killed run first. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, say } = options;
  await takeFolder(dataDir, say);
  const start = (part: Part): Promise<void> => {
    options.signal?.throwIfAborted();
    return timed(say, titles[part.name] ?? part.name, () => part.start());
  };
  let stack: Stack | undefined;
  try {
    stack = await build({ options, ports: await portsOf(dataDir), secrets: secretsOf(dataDir) });
    const { parts, postgres: database, webUi: ui, objectStore: store, temporal } = stack;
    if (parts.includes(database)) await start(database);
    await Promise.all([start(store), start(temporal)]);
    if (ui !== undefined) await start(ui);
    return stack;
  } catch (error) {
    await stack?.stop();
    forgetProcess(holderFolder(dataDir), HOLDER);
    throw error;
  }
}

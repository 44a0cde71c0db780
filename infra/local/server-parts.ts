import process from 'node:process';
import { type Part, part } from './part.ts';
import { root } from './run-tool.ts';
import { masterKeyFile } from './secrets.ts';
import type { Stack } from './stack.ts';

export interface ServerSite {
  dataDir: string;
  stack: Stack;
  /** Address for the role that the processes connect as. */
  databaseUrl: string;
  port: number;
}

/** Passed on from the caller's environment when they are set there. */
const passedOn = [
  'HOST',
  'REDRESS_PUBLIC_ORIGIN',
  'REDRESS_LOG_LEVEL',
  'REDRESS_LIMIT_SIGN_INS',
  'REDRESS_LIMIT_FILINGS',
  'REDRESS_EVIDENCE_NICE',
  'NODE_OPTIONS',
];

function environment({ dataDir, stack, databaseUrl, port }: ServerSite): Record<string, string> {
  const { temporal, objectStore, webUiUrl } = stack;
  const given = passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    NODE_ENV: 'production',
    REDRESS_DEMO: '1',
    REDRESS_CASE_CLOCK: 'virtual',
    PORT: String(port),
    REDRESS_DATABASE_URL: databaseUrl,
    REDRESS_TEMPORAL_ADDRESS: temporal.address,
    REDRESS_TEMPORAL_NAMESPACE: temporal.namespace,
    REDRESS_OBJECT_STORE: objectStore.endpoint,
    REDRESS_OBJECT_STORE_ACCESS_KEY: objectStore.accessKey,
    REDRESS_OBJECT_STORE_SECRET_KEY: objectStore.secretKey,
    REDRESS_MASTER_KEY_FILE: masterKeyFile(dataDir),
    // Demo complaints are filed by few people in a short time.
    REDRESS_LIMIT_FILINGS: '100000',
    REDRESS_LIMIT_SIGN_INS: '1000',
    ...(webUiUrl === undefined ? {} : { REDRESS_WEB_UI_URL: webUiUrl }),
    ...Object.fromEntries(given),
  };
}

async function mustAnswer(url: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
}

/** Folders that each process is made from. */
export const sourcesOf = {
  api: ['api', 'domain', 'infra', 'openapi/generated', 'workflows'],
  worker: ['activities', 'domain', 'infra', 'workflows'],
} as const;

interface Server {
  name: string;
  entry: string;
  healthUrl: string;
  env?: Record<string, string>;
}

function server(site: ServerSite, { name, entry, healthUrl, env = {} }: Server): Part {
  return part({
    name,
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', entry],
    cwd: root,
    env: { ...environment(site), ...env },
    dataDir: site.dataDir,
    isReady: () => mustAnswer(healthUrl),
    readyWithinMs: 120_000,
  });
}

function worker(site: ServerSite, name: 'worker' | 'evidence-worker', healthPort: number): Part {
  const env = { REDRESS_WORKER_HEALTH_PORT: String(healthPort) };
  return server(site, { name, entry: `activities/${name}.ts`, healthUrl: `http://127.0.0.1:${healthPort}/`, env });
}

/** The processes of the product. */
export interface Servers {
  api: Part;
  /** Runs cases and delivers what is due. */
  worker: Part;
  /** Checks, seals and watches files. */
  evidenceWorker: Part;
}

export function serverParts(site: ServerSite): Servers {
  const { workerHealth, evidenceWorkerHealth } = site.stack.ports;
  return {
    api: server(site, { name: 'api', entry: 'api/server.ts', healthUrl: `http://127.0.0.1:${site.port}/healthz` }),
    worker: worker(site, 'worker', workerHealth),
    evidenceWorker: worker(site, 'evidence-worker', evidenceWorkerHealth),
  };
}

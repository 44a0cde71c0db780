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
const passedOn = ['HOST', 'REDRESS_PUBLIC_ORIGIN', 'REDRESS_LOG_LEVEL', 'REDRESS_LIMIT_SIGN_INS', 'REDRESS_LIMIT_FILINGS', 'NODE_OPTIONS'];

function environment({ dataDir, stack, databaseUrl, port }: ServerSite): Record<string, string> {
  const { temporal, objectStore, webUiUrl, ports } = stack;
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
    REDRESS_WORKER_HEALTH_PORT: String(ports.workerHealth),
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

function server(name: string, folder: string, site: ServerSite, healthUrl: string): Part {
  return part({
    name,
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', `${folder}/${name === 'api' ? 'server' : name}.ts`],
    cwd: root,
    env: environment(site),
    dataDir: site.dataDir,
    isReady: () => mustAnswer(healthUrl),
    readyWithinMs: 120_000,
  });
}

/** The two processes of the product: the API, and the worker that runs cases and delivers what is due. */
export function serverParts(site: ServerSite): { api: Part; worker: Part } {
  return {
    api: server('api', 'api', site, `http://127.0.0.1:${site.port}/healthz`),
    worker: server('worker', 'activities', site, `http://127.0.0.1:${site.stack.ports.workerHealth}/`),
  };
}

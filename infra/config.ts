import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Environment, readEnvironment } from './environment.ts';
import { readEvidenceConfig } from './evidence/read-evidence-config.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const MASTER_KEY_BYTES = 32;
/** Known passwords of examples and images: nobody may run in production with them. */
const knownPasswords: ReadonlySet<string> = new Set(['minioadmin', 'redress', 'postgres', 'password', 'secret', 'changeme', 'temporal']);
const SHORTEST_SECRET = 12;

export type Config = ReturnType<typeof loadConfig>;

/** The master key: a file of 32 bytes, as they are or in base64. */
function readMasterKey(environment: Environment): Buffer {
  const name = 'REDRESS_MASTER_KEY_FILE';
  const file = environment.required(name);
  if (file === '') return Buffer.alloc(0);
  try {
    const raw = readFileSync(file);
    const key = raw.length === MASTER_KEY_BYTES ? raw : Buffer.from(raw.toString('utf8').trim(), 'base64');
    if (key.length !== MASTER_KEY_BYTES) environment.refuse(`${name} names a file without a key of ${MASTER_KEY_BYTES} bytes`);
    return key;
  } catch (error) {
    environment.refuse(`${name} names a file that cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
    return Buffer.alloc(0);
  }
}

/** Key for signing page cursors; derived, so that all API processes agree without another secret. */
function cursorKeyOf(masterKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', 'redress page cursors', MASTER_KEY_BYTES));
}

function isLocal(origin: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(URL.canParse(origin) ? new URL(origin).hostname : '');
}

interface Guarded {
  demo: boolean;
  caseClock: 'wall' | 'virtual';
  publicOrigin: string;
  databaseUrl: string;
  objectStoreSecret: string;
}

function refuseUnsafe(environment: Environment, { demo, caseClock, publicOrigin, databaseUrl, objectStoreSecret }: Guarded): void {
  if (caseClock === 'virtual' && !demo)
    environment.refuse('REDRESS_CASE_CLOCK=virtual moves legal clocks: in production it needs REDRESS_DEMO=1');
  if (publicOrigin.startsWith('http:') && !isLocal(publicOrigin))
    environment.refuse('REDRESS_PUBLIC_ORIGIN must be https: sign-in cookies travel over it');
  const database = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (database?.username === 'postgres')
    environment.refuse('REDRESS_DATABASE_URL signs in as the owner of the cluster: give the application role');
  const secrets = { REDRESS_DATABASE_URL: database?.password ?? '', REDRESS_OBJECT_STORE_SECRET_KEY: objectStoreSecret };
  for (const [name, secret] of Object.entries(secrets)) {
    if (knownPasswords.has(secret)) environment.refuse(`${name} holds a password that everyone knows`);
    else if (secret.length < SHORTEST_SECRET) environment.refuse(`${name} holds a password of fewer than ${SHORTEST_SECRET} characters`);
  }
}

function readServices(environment: Environment) {
  const publicStore = environment.text('REDRESS_OBJECT_STORE_PUBLIC');
  return {
    database: Object.freeze({
      url: environment.url('REDRESS_DATABASE_URL', ['postgresql:', 'postgres:']),
      connections: environment.integer('REDRESS_DATABASE_CONNECTIONS', [1, 100], 20),
    }),
    temporal: Object.freeze({
      address: environment.required('REDRESS_TEMPORAL_ADDRESS'),
      namespace: environment.text('REDRESS_TEMPORAL_NAMESPACE') ?? 'redress',
      taskQueue: environment.text('REDRESS_TASK_QUEUE') ?? 'complaints',
      /** Where releases of the worker overlap: living cases go on with the one that started last. */
      deployment: environment.text('REDRESS_DEPLOYMENT'),
    }),
    objectStore: Object.freeze({
      endpoint: environment.url('REDRESS_OBJECT_STORE', ['http:', 'https:']),
      /** Where browsers reach the store, if elsewhere. It must be another origin than the platform's. */
      ...(publicStore !== undefined && { publicEndpoint: environment.url('REDRESS_OBJECT_STORE_PUBLIC', ['http:', 'https:']) }),
      accessKey: environment.required('REDRESS_OBJECT_STORE_ACCESS_KEY'),
      secretKey: environment.required('REDRESS_OBJECT_STORE_SECRET_KEY'),
      bucket: environment.text('REDRESS_OBJECT_STORE_BUCKET') ?? 'evidence',
    }),
    evidence: readEvidenceConfig(environment),
  };
}

function readServer(environment: Environment) {
  const host = environment.text('HOST') ?? '127.0.0.1';
  const port = environment.integer('PORT', [1, 65_535], 12_315);
  const publicOrigin = environment.url('REDRESS_PUBLIC_ORIGIN', ['http:', 'https:'], `http://${host}:${port}`).replace(/\/$/u, '');
  const webUiUrl = environment.text('REDRESS_WEB_UI_URL');
  return {
    host,
    port,
    /** Where browsers reach the API; changes are accepted from this origin. */
    publicOrigin,
    secureCookies: publicOrigin.startsWith('https:'),
    /** Read-only Temporal Web UI for staff, if one is served. */
    ...(webUiUrl === undefined ? {} : { webUiUrl }),
    consoleFolder: path.resolve(import.meta.dirname, '../admin-ui/dist'),
    /** Where the worker says whether it works; 0: nowhere. */
    workerHealthPort: environment.integer('REDRESS_WORKER_HEALTH_PORT', [0, 65_535], 0),
    logLevel: environment.oneOf('REDRESS_LOG_LEVEL', logLevels, 'info'),
    /** Per minute and process; beyond them 429 with Retry-After. */
    limits: Object.freeze({
      /** Passwords tried for one login from one address: signing in, and a second person's signature. */
      signIns: environment.integer('REDRESS_LIMIT_SIGN_INS', [1, 1_000_000], 10),
      /** Filings of one complainant's account. What officers take down for others is not counted. */
      filings: environment.integer('REDRESS_LIMIT_FILINGS', [1, 1_000_000], 60),
    }),
  };
}

/**
 * The configuration of API and worker: read once, checked completely, frozen. Throws one error that lists every problem.
 * With NODE_ENV=production well-known and short passwords, plain HTTP and the virtual case clock are refused; the latter is
 * allowed there with REDRESS_DEMO=1.
 */
export function loadConfig(variables: Readonly<Record<string, string | undefined>> = process.env) {
  const environment = readEnvironment(variables);
  const server = readServer(environment);
  const services = readServices(environment);
  const masterKey = readMasterKey(environment);
  const demo = environment.flag('REDRESS_DEMO');
  const caseClock = environment.oneOf('REDRESS_CASE_CLOCK', ['wall', 'virtual'], 'wall');
  const production = environment.text('NODE_ENV') === 'production';
  if (production) {
    const { database, objectStore } = services;
    refuseUnsafe(environment, {
      demo,
      caseClock,
      publicOrigin: server.publicOrigin,
      databaseUrl: database.url,
      objectStoreSecret: objectStore.secretKey,
    });
  }
  if (environment.problems.length > 0)
    throw new Error(`The configuration cannot be used:\n${environment.problems.map((problem) => `- ${problem}`).join('\n')}`);
  return Object.freeze({ ...server, ...services, production, demo, caseClock, masterKey, cursorKey: cursorKeyOf(masterKey) });
}

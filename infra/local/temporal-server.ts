import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { type Part, part } from './part.ts';
import type { Ports } from './ports.ts';
import { type SchemaTarget, temporalDatabases } from './temporal-schema.ts';

interface Options {
  binary: string;
  dataDir: string;
  ports: Ports;
  database: SchemaTarget;
  /** Lets single workflows skip time: demo and tests only. */
  virtualTime: boolean;
  namespace: string;
}

const THIRTY_DAYS = 30 * 24 * 3600;

function dynamicConfig(virtualTime: boolean): string {
  const lines = [
    'frontend.enableServerVersionCheck: [{value: false}]',
    'history.cacheSizeBasedLimit: [{value: true}]',
    'matching.numTaskqueueReadPartitions: [{value: 1}]',
    'matching.numTaskqueueWritePartitions: [{value: 1}]',
  ];
  if (virtualTime) lines.push('frontend.WorkflowTimeSkippingEnabled: [{value: true}]');
  return `${lines.join('\n')}\n`;
}

function environment(options: Options, dynamic: string): Record<string, string> {
  const { ports, database } = options;
  return {
    DB: 'postgres12_pgx',
    POSTGRES_SEEDS: database.host,
    DB_PORT: String(database.port),
    POSTGRES_USER: database.user,
    POSTGRES_PWD: database.password,
    DBNAME: temporalDatabases.main,
    VISIBILITY_DBNAME: temporalDatabases.visibility,
    // Can never change in the life of a cluster.
    NUM_HISTORY_SHARDS: '64',
    BIND_ON_IP: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: dynamic,
    LOG_LEVEL: 'warn',
    SQL_MAX_CONNS: '20',
    SQL_VIS_MAX_CONNS: '10',
    FRONTEND_GRPC_PORT: String(ports.temporalFrontend),
    FRONTEND_MEMBERSHIP_PORT: String(ports.temporalFrontendMembership),
    FRONTEND_HTTP_PORT: String(ports.temporalFrontendHttp),
    HISTORY_GRPC_PORT: String(ports.temporalHistory),
    HISTORY_MEMBERSHIP_PORT: String(ports.temporalHistoryMembership),
    MATCHING_GRPC_PORT: String(ports.temporalMatching),
    MATCHING_MEMBERSHIP_PORT: String(ports.temporalMatchingMembership),
    WORKER_GRPC_PORT: String(ports.temporalWorker),
    WORKER_MEMBERSHIP_PORT: String(ports.temporalWorkerMembership),
    PROMETHEUS_ENDPOINT: `127.0.0.1:${ports.temporalMetrics}`,
  };
}

/** Makes our namespace unless it is there. Throws while the server does not answer. */
export async function registerNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 2000 });
  try {
    await connection.withDeadline(Date.now() + 5000, () =>
      connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: THIRTY_DAYS as never } }),
    );
  } catch (error) {
    if (!/already exists|already registered/iu.test(String(error))) throw error;
  } finally {
    await connection.close();
  }
}

async function mustServe(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 1000 });
  try {
    await connection.withDeadline(Date.now() + 2000, () =>
      connection.workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1, startTimeFilter: {} }),
    );
  } finally {
    await connection.close();
  }
}

/** The four services of Temporal in one process, on their own two databases, with our namespace registered. */
export function temporalServer(options: Options): Part {
  const dynamic = path.join(options.dataDir, 'temporal-dynamic.yaml');
  mkdirSync(options.dataDir, { recursive: true });
  writeFileSync(dynamic, dynamicConfig(options.virtualTime));
  const address = `127.0.0.1:${options.ports.temporalFrontend}`;
  return part({
    name: 'temporal',
    command: options.binary,
    args: ['--allow-no-auth', 'start'],
    env: environment(options, dynamic),
    dataDir: options.dataDir,
    isReady: async () => {
      await registerNamespace(address, options.namespace);
      await mustServe(address, options.namespace);
    },
  });
}

import type { WorkflowClient } from '@temporalio/client';
import type { Db } from '../../infra/database/connect.ts';
import type { Notifier } from '../../infra/notifier/notifier.ts';

/** The part of a pino logger that is used here. */
export interface Log {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface RelayDeps {
  db: Db;
  /** For LISTEN, which needs a connection of its own. */
  databaseUrl: string;
  /** A client of virtual time where cases live in it. */
  workflows: WorkflowClient;
  notifier: Notifier;
  taskQueue: string;
  signal: AbortSignal;
  log: Log;
}

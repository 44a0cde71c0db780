import type { WorkflowClient } from '@temporalio/client';
import type { Db } from '../../infra/database/connect.ts';
import type { Notifier } from '../../infra/notifier/notifier.ts';

/** The part of a pino logger that is used here. */
export interface Log {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface LaneDeps {
  db: Db;
  /** A client of virtual time where cases live in it. */
  workflows: WorkflowClient;
  signal: AbortSignal;
  log: Log;
}

/** What both relays stand on. */
export interface RelayBase extends LaneDeps {
  /** For LISTEN, which needs a connection of its own. */
  databaseUrl: string;
  taskQueue: string;
}

export interface RelayDeps extends RelayBase {
  notifier: Notifier;
}

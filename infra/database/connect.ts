import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './prepared-statements.ts';
import type { Database } from './schema.ts';

export type Db = Kysely<Database>;
/** Functions that belong into a caller's transaction take this, so that they cannot be called outside one. */
export type Trx = Transaction<Database>;

const INT8 = 20;
const DATE = 1082;

export interface ConnectOptions {
  /** Connections kept at most; default 10. */
  max?: number;
  applicationName?: string;
  /** Errors of idle connections, e.g. after a restart of the server: the pool replaces them by itself. */
  onIdleError?: (error: Error) => void;
}

/**
 * The pool and query builder over one database. `date` comes as 'YYYY-MM-DD', int8 as number, timestamptz as Date;
 * names are camelCase, keys inside jsonb stay as they were stored. Connects on first use.
 */
export function connect(databaseUrl: string, options: ConnectOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'redress',
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
    types: { getTypeParser: parserOf },
    Client: PreparingClient,
  });
  // Without listeners a connection that breaks would end the process: an idle one by the pool's own event, one that is
  // between two statements by its client's. The next statement on the latter fails, which is how its user gets to know.
  pool.on('error', (error) => options.onIdleError?.(withoutClient(error)));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** The pool hangs the whole connection on the error; a log has no use for it. */
function withoutClient(error: Error & { client?: unknown }): Error {
  delete error.client;
  return error;
}

/** A JavaScript Date would move a civil date by the machine's own zone, and int8 would come as text. */
function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === DATE) return (text) => text;
  if (oid === INT8) return safeInteger;
  return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond 2^53: ${text}`);
  return value;
}

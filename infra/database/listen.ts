import pg from 'pg';
import { pause } from './pause.ts';

export interface ListenOptions {
  databaseUrl: string;
  channel: string;
  onNotify: () => void;
  /** Told of a lost connection; listening goes on by itself. */
  onError: (error: Error) => void;
  signal: AbortSignal;
}

const RECONNECT_MS = 1_000;

/**
 * Listens on a channel until the signal is aborted, on a connection of its own that is made again when it breaks.
 * Notifications sent while there was none are lost, so `onNotify` is also called after each connect.
 */
export async function listen(options: ListenOptions): Promise<void> {
  while (!options.signal.aborted) {
    try {
      await listenOnce(options);
    } catch (error) {
      options.onError(error as Error);
      await pause(RECONNECT_MS, options.signal);
    }
  }
}

async function listenOnce({ databaseUrl, channel, onNotify, signal }: ListenOptions): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'redress-listen',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const ended = new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  ended.catch(() => undefined);
  client.on('notification', onNotify);
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    onNotify();
    await ended;
  } finally {
    await client.end().catch(() => undefined);
  }
}

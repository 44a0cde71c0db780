import { DefaultLogger, type LogEntry, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** The worker of files runs steps only. */
const asIntended = 'No workflows registered, not polling for workflow tasks';

/**
 * Makes the SDK, its native core included, write through our log. Once per process, before the first connection.
 * Nothing personal can stand in these lines: workflows and activities see ids and codes only.
 */
export function installRuntime(log: Logger): void {
  const write = ({ level, message, meta }: LogEntry): void => {
    if (message !== asIntended) log[levels[level]]({ ...meta }, message);
  };
  Runtime.install({
    logger: new DefaultLogger('INFO', write),
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'WARN' }, forward: {} } },
    // Signals are answered in worker-process.ts, which first lets the work at hand finish.
    shutdownSignals: [],
  });
}

import { Client, Connection, isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { VirtualTimeClient } from './virtual-time.ts';

export interface TemporalAddress {
  /** host:port of the frontend. */
  address: string;
  namespace: string;
  /** Cases may be carried forward in time: demo and tests. */
  virtualTime?: boolean;
}

export type Temporal = ReturnType<typeof openTemporal>;

/**
 * A client that connects on first use, so that a process starts while the server is down. Every call has a deadline: the
 * server lets an update wait for a worker as long as the caller does.
 */
export function openTemporal({ address, namespace, virtualTime = false }: TemporalAddress) {
  const connection = Connection.lazy({ address, connectTimeout: '3 seconds' });
  const client: Client = virtualTime ? new VirtualTimeClient({ connection, namespace }) : new Client({ connection, namespace });
  return {
    client,
    connection,
    /** Runs calls of the client that must be over within `ms`, else they throw what {@link isTemporalUnavailable} knows. */
    within<T>(ms: number, call: (client: Client) => Promise<T>): Promise<T> {
      return connection.withDeadline(Date.now() + ms, () => call(client));
    },
    /** Whether the server answers; for readiness. */
    async isUp(): Promise<boolean> {
      return connection
        .withDeadline(Date.now() + 1_000, () => connection.workflowService.getSystemInfo({}))
        .then(
          () => true,
          () => false,
        );
    },
    close: (): Promise<void> => connection.close(),
  };
}

/**
 * gRPC: cancelled, deadline exceeded, resource exhausted, failed precondition, aborted, unavailable. The server says "failed
 * precondition" of a case whose worker died several times in a row, until a worker has taken it up again.
 */
const unavailable: ReadonlySet<number> = new Set([1, 4, 8, 9, 10, 14]);

/**
 * The call did not get through or was not answered in time. What it asked for may still happen: the same call with the
 * same ids is the way to find out.
 */
export function isTemporalUnavailable(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (isGrpcServiceError(error)) return unavailable.has(error.code);
  return error instanceof Error && error.cause !== undefined && isTemporalUnavailable(error.cause);
}

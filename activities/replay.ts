import { type ReplayWorkerOptions, Worker } from '@temporalio/worker';

/** A history as JSON, raw: payloads as the server keeps them. */
export interface StoredHistory {
  name: string;
  json: unknown;
}

/**
 * Runs workflow code against a history, without a server. Throws DeterminismViolationError when the code would not do the
 * same again: it must then not be released while such cases live.
 */
export async function replayHistory(codePath: string, { name, json }: StoredHistory, options: ReplayWorkerOptions = {}): Promise<void> {
  await Worker.runReplayHistory({ ...options, workflowBundle: { codePath } }, json, name);
}

import { useSyncExternalStore } from 'react';
import type { EvidenceKind } from '../../../../openapi/generated/types.ts';
import { abortUpload } from '../../api/evidence-calls.ts';
import { newKey } from '../../api/new-key.ts';
import { ApiProblem } from '../../api/problem.ts';
import { runUpload } from './run-upload.ts';
import { isMoving, type RunningUpload } from './upload.ts';

/** Uploads live beside the pages: they go on while a person reads another tab or another case. */
let all: readonly RunningUpload[] = [];
const controllers = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function set(next: readonly RunningUpload[]): void {
  all = next;
  for (const listener of listeners) listener();
}

function change(key: string, values: Partial<RunningUpload>): void {
  set(all.map((upload) => (upload.key === key ? { ...upload, ...values } : upload)));
}

function run(key: string): void {
  const upload = all.find((each) => each.key === key);
  if (upload === undefined || controllers.has(key)) return;
  const controller = new AbortController();
  controllers.set(key, controller);
  runUpload(upload, controller.signal, (values) => change(key, values))
    .catch((error: unknown) => {
      if (!controller.signal.aborted) change(key, { phase: 'failed', problem: error instanceof ApiProblem ? error : undefined });
    })
    .finally(() => {
      if (controllers.get(key) === controller) controllers.delete(key);
    });
}

export interface NewUpload {
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly expected?: RunningUpload['expected'];
}

/** Begins with these files at once. */
export function addUploads(number: string, files: readonly File[], { kind, caption, expected }: NewUpload): void {
  const added = files.map((file): RunningUpload => ({ key: newKey(), number, file, kind, caption, expected, phase: 'hashing', bytes: 0 }));
  set([...all, ...added]);
  for (const { key } of added) run(key);
}

export function pauseUpload(key: string): void {
  controllers.get(key)?.abort();
  controllers.delete(key);
  change(key, { phase: 'paused' });
}

/** Goes on, or tries again. */
export function resumeUpload(key: string): void {
  change(key, { phase: 'sending', problem: undefined });
  run(key);
}

/** Takes an upload off the list; what the server has of it is given up. */
export async function cancelUpload(key: string): Promise<void> {
  const upload = all.find((each) => each.key === key);
  controllers.get(key)?.abort();
  controllers.delete(key);
  set(all.filter((each) => each.key !== key));
  if (upload?.fileId !== undefined && upload.phase !== 'done') await abortUpload(upload.number, upload.fileId);
}

/** Uploads of one case from this page. */
export function useUploads(number: string): readonly RunningUpload[] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
  return now.filter((upload) => upload.number === number);
}

globalThis.addEventListener?.('beforeunload', (event) => {
  if (all.some(isMoving)) event.preventDefault();
});

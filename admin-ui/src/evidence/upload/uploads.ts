import { useSyncExternalStore } from 'react';
import type { EvidenceKind } from '../../../../openapi/generated/types.ts';
import { abortUpload } from '../../api/evidence-calls.ts';
import { newKey } from '../../api/new-key.ts';
import { ApiProblem } from '../../api/problem.ts';
import { runUpload } from './run-upload.ts';
import { isMoving, type RunningUpload } from './upload.ts';

/** Each hashes in a worker and sends three parts at a time; more at once would only share the same line. */
const FILES_AT_ONCE = 2;

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

/** Begins with as many of those that wait as there is room for. */
function begin(): void {
  for (const upload of all.filter(({ phase }) => phase === 'waiting')) {
    if (controllers.size >= FILES_AT_ONCE) return;
    if (!controllers.has(upload.key)) run(upload);
  }
}

function run(upload: RunningUpload): void {
  const { key } = upload;
  const controller = new AbortController();
  const { signal } = controller;
  controllers.set(key, controller);
  // What was paused or cancelled has nothing more to say.
  const tell = (values: Partial<RunningUpload>): void => {
    if (!signal.aborted) change(key, values);
  };
  const begun = (fileId: string): void => {
    // Cancelled while the server began it: nobody else would give it up.
    if (all.some((each) => each.key === key)) change(key, { fileId });
    else void abortUpload(upload.number, fileId).catch(() => undefined);
  };
  runUpload(upload, signal, { change: tell, begun })
    .catch((error: unknown) => tell({ phase: 'failed', problem: error instanceof ApiProblem ? error : undefined }))
    .finally(() => {
      // Its room is free only now: whoever paused it and goes on must not meet its own parts.
      if (controllers.get(key) === controller) controllers.delete(key);
      begin();
    });
}

/** A file and what its uploader says of it. */
export interface NewUpload {
  readonly file: File;
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly expected?: RunningUpload['expected'];
}

/** Takes these files on, two at a time. */
export function addUploads(number: string, files: readonly NewUpload[]): void {
  set([...all, ...files.map((file): RunningUpload => ({ ...file, key: newKey(), number, phase: 'waiting', bytes: 0 }))]);
  begin();
}

export function pauseUpload(key: string): void {
  change(key, { phase: 'paused' });
  controllers.get(key)?.abort();
}

/** Goes on, or tries again, when there is room. */
export function resumeUpload(key: string): void {
  change(key, { phase: 'waiting', problem: undefined, fileChanged: false });
  begin();
}

/** Takes an upload off the list; what the server has of it is given up. Rejects when the server does not say so. */
export async function cancelUpload(key: string): Promise<void> {
  const upload = all.find((each) => each.key === key);
  set(all.filter((each) => each.key !== key));
  controllers.get(key)?.abort();
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

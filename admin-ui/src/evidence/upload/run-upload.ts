import type { Upload } from '../../../../openapi/generated/types.ts';
import { abortUpload, completeUpload, signUploadParts, startUpload } from '../../api/evidence-calls.ts';
import { ApiProblem } from '../../api/problem.ts';
import { hashFile } from './hash-file.ts';
import { FileChanged, sendFile } from './send-file.ts';
import { sendPart } from './send-part.ts';
import type { RunningUpload } from './upload.ts';

type Change = (change: Partial<RunningUpload>) => void;

export interface Hears {
  readonly change: Change;
  /** The server has begun it under this id; heard also by who aborted it in the meantime. */
  readonly begun: (fileId: string) => void;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** Takes a file from wherever it stands to the end; what is done already is not done again. Rejects when it is aborted. */
export async function runUpload(upload: RunningUpload, signal: AbortSignal, { change, begun }: Hears): Promise<void> {
  const { number, file, kind, caption, expected } = upload;
  if (await completedNow(upload, change)) return;
  const sha256 = upload.sha256 ?? (await hashed(file, signal, change));
  change({ sha256, phase: 'sending', bytes: 0, allSent: false });
  if (expected !== undefined && expected.sha256 !== sha256) return change({ phase: 'failed', otherFile: true });
  const { name, size: bytes, type: mediaType } = file;
  const plan = await startUpload(number, { name, bytes, mediaType, sha256, kind, ...(caption !== '' && { caption }) });
  begun(plan.id);
  // What was begun of a file that has changed since can never be completed.
  if (upload.fileId !== undefined && upload.fileId !== plan.id) void abortUpload(number, upload.fileId).catch(() => undefined);
  signal.throwIfAborted();
  if (!(await isSent(number, plan, file, signal, change)))
    return change({ phase: 'failed', fileChanged: true, sha256: undefined, expected: undefined });
  change({ phase: 'completing', bytes, allSent: true });
  await completeUpload(number, plan.id);
  change({ phase: 'done' });
}

/**
 * Completes a file whose parts were all sent; the answer to completing it may have been lost, and to begin it again would
 * meet the file itself as a duplicate. False when there is something to send.
 */
async function completedNow({ number, file, fileId, allSent = false }: RunningUpload, change: Change): Promise<boolean> {
  if (fileId === undefined || !allSent) return false;
  change({ phase: 'completing', bytes: file.size });
  try {
    await completeUpload(number, fileId);
  } catch (error) {
    if (isToSendAgain(error)) return false;
    throw error;
  }
  change({ phase: 'done' });
  return true;
}

/** The upload was given up meanwhile, or the store has lost parts of it. */
function isToSendAgain(error: unknown): boolean {
  const reason = error instanceof ApiProblem ? error.problem?.reason : undefined;
  return reason === 'upload-gone' || reason === 'parts-amiss';
}

function hashed(file: File, signal: AbortSignal, change: Change): Promise<string> {
  change({ phase: 'hashing', bytes: 0 });
  return hashFile(file, signal, (bytes) => change({ bytes }));
}

/** False when the file has changed since it was hashed. */
async function isSent(number: string, plan: Upload, file: File, signal: AbortSignal, change: Change): Promise<boolean> {
  const sign = (numbers: readonly number[]) => signUploadParts(number, plan.id, numbers);
  try {
    await sendFile(plan, file, { sign, send: sendPart, pause }, signal, (bytes) => change({ bytes }));
  } catch (error) {
    if (error instanceof FileChanged) return false;
    throw error;
  }
  return true;
}

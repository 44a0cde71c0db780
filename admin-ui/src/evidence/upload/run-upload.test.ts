import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem, StartUpload, Upload } from '../../../../openapi/generated/types.ts';
import { ApiProblem } from '../../api/problem.ts';
import { runUpload } from './run-upload.ts';
import { PartFailure } from './send-part.ts';
import type { RunningUpload } from './upload.ts';

const calls = vi.hoisted(() => ({
  abortUpload: vi.fn<(number: string, fileId: string) => Promise<void>>(),
  startUpload: vi.fn<(number: string, body: Pick<StartUpload, 'sha256'>) => Promise<Upload>>(),
  completeUpload: vi.fn<(number: string, fileId: string) => Promise<void>>(),
  signUploadParts: vi.fn<() => Promise<readonly []>>(),
}));
vi.mock('../../api/evidence-calls.ts', () => calls);
const hashFile = vi.hoisted(() => vi.fn<() => Promise<string>>());
vi.mock('./hash-file.ts', () => ({ hashFile }));
const sendPart = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('./send-part.ts', async (original) => ({ ...(await original<object>()), sendPart }));

const lost = new ApiProblem(0, undefined);
const refused = (code: Problem['code'], reason: NonNullable<Problem['reason']>): ApiProblem =>
  new ApiProblem(422, { type: '', title: '', status: 422, code, detail: '', reason });
const planOf = (id: string, done = true): Upload => ({
  id,
  state: 'uploading',
  sha256: 'a',
  bytes: 1,
  mediaType: 'text/plain',
  partBytes: 1,
  parts: [{ number: 1, bytes: 1, done, url: '/store' }],
});

/** Runs an upload as the list does, again after each failure; answers with what it has become. */
async function attempts(count: number, begunBefore: Partial<RunningUpload> = {}): Promise<RunningUpload> {
  let upload: RunningUpload = {
    key: 'k',
    number: 'TS1',
    file: new File(['x'], 'a.txt'),
    kind: 'photo',
    caption: '',
    phase: 'waiting',
    bytes: 0,
    sha256: 'a',
    ...begunBefore,
  };
  const change = (values: Partial<RunningUpload>): void => {
    upload = { ...upload, ...values };
  };
  for (let tries = 0; tries < count; tries += 1)
    await runUpload(upload, new AbortController().signal, { change, begun: (fileId) => change({ fileId }) }).catch(() =>
      change({ phase: 'failed' }),
    );
  return upload;
}

beforeEach(() => {
  vi.resetAllMocks();
  calls.abortUpload.mockResolvedValue();
  calls.startUpload.mockResolvedValueOnce(planOf('file-1')).mockRejectedValue(refused('evidence-rejected', 'duplicate'));
});

it('completes again what was sent when the answer to completing was lost, and begins nothing anew', async () => {
  calls.completeUpload.mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
  expect(await attempts(3)).toMatchObject({ phase: 'done', fileId: 'file-1' });
  expect(calls.completeUpload.mock.calls).toEqual(Array(3).fill(['TS1', 'file-1']));
  expect(calls.startUpload).toHaveBeenCalledTimes(1);
});

it.each([
  ['was given up meanwhile', refused('action-not-allowed', 'upload-gone')],
  ['has lost parts', refused('evidence-rejected', 'parts-amiss')],
])('begins again what %s', async (_when, problem) => {
  calls.completeUpload.mockRejectedValueOnce(lost).mockRejectedValueOnce(problem);
  calls.startUpload.mockReset().mockResolvedValueOnce(planOf('file-1')).mockResolvedValueOnce(planOf('file-2'));
  expect(await attempts(2)).toMatchObject({ phase: 'done', fileId: 'file-2' });
});

it('does not complete what was paused before all of it was sent', async () => {
  calls.startUpload.mockReset().mockRejectedValueOnce(lost);
  expect(await attempts(1, { fileId: 'file-1' })).toMatchObject({ phase: 'failed' });
  expect(calls.completeUpload).not.toHaveBeenCalled();
});

describe('a file that was changed after it was hashed', () => {
  beforeEach(() => {
    sendPart.mockRejectedValueOnce(new PartFailure(400, 'BadDigest')).mockResolvedValue();
    hashFile.mockResolvedValue('b');
  });

  it('is sent once, and said to have changed', async () => {
    calls.startUpload.mockReset().mockResolvedValue(planOf('file-1', false));
    expect(await attempts(1)).toMatchObject({ phase: 'failed', fileChanged: true, sha256: undefined, fileId: 'file-1' });
    expect(sendPart).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['it', {}],
    ['one gone on with after a reload', { expected: { id: 'file-1', sha256: 'a' } }],
  ])('is hashed and begun anew when %s is tried again, and what was begun before is given up', async (_which, before) => {
    calls.startUpload.mockReset().mockResolvedValueOnce(planOf('file-1', false)).mockResolvedValueOnce(planOf('file-2', false));
    expect(await attempts(2, before)).toMatchObject({ phase: 'done', fileId: 'file-2', sha256: 'b' });
    expect(calls.startUpload.mock.calls.map(([, { sha256 }]) => sha256)).toEqual(['a', 'b']);
    expect(calls.abortUpload.mock.calls).toEqual([['TS1', 'file-1']]);
  });

  it('goes on where it was when it turns out to be the same', async () => {
    hashFile.mockResolvedValue('a');
    calls.startUpload.mockReset().mockResolvedValue(planOf('file-1', false));
    expect(await attempts(2)).toMatchObject({ phase: 'done', fileId: 'file-1', sha256: 'a' });
    expect(calls.abortUpload).not.toHaveBeenCalled();
  });
});

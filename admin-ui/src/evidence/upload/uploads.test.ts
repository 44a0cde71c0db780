import { beforeEach, expect, it, vi } from 'vitest';
import type { Hears } from './run-upload.ts';
import type { RunningUpload } from './upload.ts';

interface Run extends Hears {
  readonly key: string;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly end: (error?: Error) => void;
}
let runs: Run[] = [];
const abortUpload = vi.hoisted(() => vi.fn<(number: string, fileId: string) => Promise<void>>(async () => undefined));
vi.mock('../../api/evidence-calls.ts', () => ({ abortUpload }));
vi.mock('./run-upload.ts', () => ({
  runUpload: ({ key, file }: RunningUpload, signal: AbortSignal, hears: Hears) =>
    new Promise<void>((resolve, reject) => {
      const end = (error?: Error): void => (error === undefined ? resolve() : reject(error));
      signal.addEventListener('abort', () => end(new Error('aborted')));
      runs.push({ key, name: file.name, signal, ...hears, end });
    }),
}));
const { addUploads, cancelUpload, pauseUpload, resumeUpload } = await import('./uploads.ts');

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const add = (...names: string[]): void =>
  addUploads(
    'TS1',
    names.map((name) => ({ file: new File(['x'], name), kind: 'photo', caption: '' })),
  );
const begunOnes = (): string[] => runs.map(({ name }) => name);

beforeEach(async () => {
  for (const { key } of runs) await cancelUpload(key);
  await settled();
  runs = [];
  abortUpload.mockClear();
});

it('sends two files at a time and the next when one is over', async () => {
  add('a', 'b', 'c', 'd');
  expect(begunOnes()).toEqual(['a', 'b']);
  runs[0]?.change({ phase: 'done' });
  runs[0]?.end();
  await settled();
  expect(begunOnes()).toEqual(['a', 'b', 'c']);
  for (const run of runs) run.change({ phase: 'done' });
  for (const run of runs) run.end();
  await settled();
  expect(begunOnes()).toEqual(['a', 'b', 'c', 'd']);
});

it('lets the next file go on while one is paused, and goes on with that one when there is room', async () => {
  add('a', 'b', 'c');
  pauseUpload(runs[0]?.key ?? '');
  await settled();
  expect(begunOnes()).toEqual(['a', 'b', 'c']);
  resumeUpload(runs[0]?.key ?? '');
  expect(begunOnes()).toEqual(['a', 'b', 'c']);
  runs[1]?.change({ phase: 'done' });
  runs[1]?.end();
  await settled();
  expect(begunOnes()).toEqual(['a', 'b', 'c', 'a']);
});

it('goes on with a paused file only after its first attempt has ended', async () => {
  add('a');
  pauseUpload(runs[0]?.key ?? '');
  resumeUpload(runs[0]?.key ?? '');
  expect(begunOnes()).toEqual(['a']);
  await settled();
  expect(begunOnes()).toEqual(['a', 'a']);
});

it.each([
  ['at once', false],
  ['after a pause', true],
])('gives up what the server began after it was cancelled, %s', async (_when, paused) => {
  add('a');
  const [run] = runs;
  if (paused) pauseUpload(run?.key ?? '');
  await cancelUpload(run?.key ?? '');
  expect(abortUpload).not.toHaveBeenCalled();
  run?.begun('file-1');
  expect(abortUpload).toHaveBeenCalledWith('TS1', 'file-1');
});

it('leaves what is only paused with the server', async () => {
  add('a');
  pauseUpload(runs[0]?.key ?? '');
  runs[0]?.begun('file-1');
  expect(abortUpload).not.toHaveBeenCalled();
  await cancelUpload(runs[0]?.key ?? '');
  expect(abortUpload).toHaveBeenCalledWith('TS1', 'file-1');
});

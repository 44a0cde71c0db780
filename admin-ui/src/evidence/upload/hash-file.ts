import type { HashMessage } from './hash-worker.ts';

/** SHA-256 of a file, computed in a worker so that the page stays quick. Rejects when it is aborted or cannot be read. */
export function hashFile(file: Blob, signal: AbortSignal, onRead: (bytes: number) => void): Promise<string> {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  const hashing = new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () => reject(new Error('the file cannot be read')));
    worker.addEventListener('message', ({ data }: MessageEvent<HashMessage>) => {
      if ('read' in data) onRead(data.read);
      else if ('hash' in data) resolve(data.hash);
      else reject(new Error(data.failed));
    });
    worker.postMessage(file);
  });
  return hashing.finally(() => worker.terminate());
}

import { sha256Of } from './sha256.ts';

/** What the worker tells: how far it has read, then the hash, or why there is none. */
export type HashMessage = { readonly read: number } | { readonly hash: string } | { readonly failed: string };

const tell = (message: HashMessage): void => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  sha256Of(data, (read) => tell({ read })).then(
    (hash) => tell({ hash }),
    (error: unknown) => tell({ failed: String(error) }),
  );
});

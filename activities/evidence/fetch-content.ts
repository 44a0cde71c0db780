import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ObjectAddress, ObjectStore } from '../../infra/object-store/object-store.ts';

/** Where contents lie while they are looked at; what a killed worker leaves here is swept. */
export const workFolder = path.join(tmpdir(), 'redress-evidence');

export interface FetchedContent {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Streams an object once, to a file of this machine, and hashes it on the way; memory stays flat whatever its size. What is
 * checked and what is stored afterwards is that file, so that nothing can change in between. The file is gone when `use` is over.
 */
export async function withContent<T>(
  store: ObjectStore,
  at: ObjectAddress & { versionId?: string },
  use: (content: FetchedContent) => Promise<T>,
): Promise<T> {
  await mkdir(workFolder, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(path.join(workFolder, 'file-'));
  try {
    const file = path.join(folder, 'content');
    const hash = createHash('sha256');
    let bytes = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    await pipeline(await store.read(at), meter, createWriteStream(file, { mode: 0o600 }));
    return await use({ path: file, bytes, sha256: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

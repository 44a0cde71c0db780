import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { presign } from '../object-store/presign.ts';
import { DEFAULT_REGION } from '../object-store/store-client.ts';
import { type Part, part } from './part.ts';

interface Options {
  binary: string;
  dataDir: string;
  port: number;
  accessKey: string;
  secretKey: string;
}

/** It calls itself ready a moment before it knows its own credentials, so it is asked for something with them. */
async function mustBeHealthy({ port, accessKey, secretKey }: Options): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${origin}/minio/health/ready`);
  if (!answer.ok) throw new Error(`the object store answers ${answer.status}`);
  const nothing = { method: 'GET', origin, bucket: 'no-such-bucket', key: 'nothing', seconds: 60 } as const;
  const asked = await fetch(presign({ accessKey, secretKey, region: DEFAULT_REGION }, nothing));
  await asked.arrayBuffer();
  if (asked.status !== 404) throw new Error(`the object store answers ${asked.status}`);
}

/** MinIO over one folder; its own console stays off. */
export function objectStore(options: Options): Part {
  const folder = path.join(options.dataDir, 'objects');
  mkdirSync(folder, { recursive: true });
  return part({
    name: 'object-store',
    command: options.binary,
    args: ['server', folder, '--address', `127.0.0.1:${options.port}`, '--quiet'],
    env: { MINIO_ROOT_USER: options.accessKey, MINIO_ROOT_PASSWORD: options.secretKey, MINIO_BROWSER: 'off', MINIO_UPDATE: 'off' },
    dataDir: options.dataDir,
    isReady: () => mustBeHealthy(options),
  });
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Part, part } from './part.ts';

interface Options {
  binary: string;
  dataDir: string;
  port: number;
  accessKey: string;
  secretKey: string;
}

async function mustBeHealthy(port: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/minio/health/ready`);
  if (!answer.ok) throw new Error(`the object store answers ${answer.status}`);
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
    isReady: () => mustBeHealthy(options.port),
  });
}

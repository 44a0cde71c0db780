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
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  if (!answer.ok) throw new Error(`the gateway answers ${answer.status}`);
}

/** The Versity S3 gateway over one folder: the second store that the platform's needs are proved on. */
export function versityGateway({ binary, dataDir, port, accessKey, secretKey }: Options): Part {
  const folders = Object.fromEntries(['objects', 'versions', 'sidecar'].map((name) => [name, path.join(dataDir, 'gateway', name)]));
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const { objects = '', versions = '', sidecar = '' } = folders;
  return part({
    name: 'versity-gateway',
    command: binary,
    // Metadata beside the files, not in extended attributes, which not every file system of a temporary folder has.
    args: [
      '--port',
      `127.0.0.1:${port}`,
      '--health',
      '/health',
      '--quiet',
      'posix',
      '--sidecar',
      sidecar,
      '--versioning-dir',
      versions,
      objects,
    ],
    // Addresses are signed, so whose page asks does not matter; without this, browsers may not ask at all.
    env: { ROOT_ACCESS_KEY: accessKey, ROOT_SECRET_KEY: secretKey, VGW_CORS_ALLOW_ORIGIN: '*' },
    dataDir,
    isReady: () => mustBeHealthy(port),
  });
}

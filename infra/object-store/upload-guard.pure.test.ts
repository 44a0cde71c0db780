import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { proveGuard } from './upload-guard.ts';

it('is not proved by the answers of a store that is busy: they say nothing of what it takes', async () => {
  const busy = createServer((_request, response) => response.writeHead(503).end()).listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address() as AddressInfo;
  const store = {
    putIfAbsent: () => Promise.resolve({ versionId: undefined, created: true }),
    read: () => Promise.resolve(Readable.from([])),
    remove: () => Promise.resolve(),
  };
  const credentials = { accessKey: 'a', secretKey: 'b', region: 'us-east-1' };
  await expect(proveGuard({ store, credentials, origin: `http://127.0.0.1:${port}`, bucket: 'uploads' })).rejects.toMatchObject({
    code: 'unavailable',
  });
  busy.close();
});

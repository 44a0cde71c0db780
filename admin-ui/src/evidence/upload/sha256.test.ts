import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256Of } from './sha256.ts';

it.each([0, 1, 63, 4 * 1024 * 1024, 9 * 1024 * 1024 + 5])('hashes a file of %i bytes slice by slice', async (bytes) => {
  const content = randomBytes(bytes);
  const read: number[] = [];
  const hash = await sha256Of(new Blob([new Uint8Array(content)]), (count) => read.push(count));
  expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
  expect(read.at(-1) ?? 0).toBe(bytes);
});

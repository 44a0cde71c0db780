import type { Setting } from '../../../openapi/generated/types.ts';
import { client } from './client.ts';
import { newKey } from './new-key.ts';
import { unwrap } from './problem.ts';

/** Sets a setting for cases filed from now on; the reason is written down with it. */
export function changeSetting(key: string, value: unknown, reason: string): Promise<Setting> {
  return unwrap(
    client.PUT('/settings/{key}', { params: { path: { key }, header: { 'Idempotency-Key': newKey() } }, body: { value, reason } }),
  );
}

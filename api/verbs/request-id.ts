import { createHash } from 'node:crypto';
import { canonicalJson } from '../../infra/database/canonical-json.ts';
import type { NewRequest } from '../../infra/database/idempotency.ts';

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** The update id of a request: the same user, operation and key always give the same one, whichever process asks. */
export function updateIdOf({ userId, operation, key }: Omit<NewRequest, 'bodySha256'>): string {
  return uuidFrom([userId, operation, key].join('\0'));
}

/** Names a request by what it asks for: its path parameters and body, in the one form that equal requests share. */
export function requestOf(userId: string, operation: string, key: string, asked: unknown): NewRequest {
  return { userId, operation, key, bodySha256: createHash('sha256').update(canonicalJson(asked)).digest('hex') };
}

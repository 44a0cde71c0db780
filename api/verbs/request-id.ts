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

/** A password is no part of what is asked for, and its plain hash could be guessed. */
function withoutPasswords(asked: unknown): unknown {
  return JSON.parse(JSON.stringify(asked, (name, value: unknown) => (name === 'password' ? undefined : value)));
}

/** Names a request by what it asks for: its path parameters and body but for passwords, in the one form that equal requests share. */
export function requestOf(userId: string, operation: string, key: string, asked: unknown): NewRequest {
  const bodySha256 = createHash('sha256')
    .update(canonicalJson(withoutPasswords(asked)))
    .digest('hex');
  return { userId, operation, key, bodySha256 };
}

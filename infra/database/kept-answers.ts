import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { KeyVault } from '../encryption/key-vault.ts';
import { seal, unseal } from '../encryption/seal.ts';
import { caseKeyOf } from './case-keys.ts';
import type { Db } from './connect.ts';
import type { RequestKey } from './idempotency.ts';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** Bound into the encryption, so that an answer cannot be moved to another case, user or request. */
function contextOf(caseId: string, { userId, key }: RequestKey): string {
  return `${caseId}:answer:${userId}:${key}`;
}

/** An answer about a case, encrypted under the key of that case: it is erased with it. */
export async function sealAnswer(db: Db, vault: KeyVault, caseId: string, request: RequestKey, answer: unknown): Promise<Buffer> {
  const dataKey = await caseKeyOf(db, vault, caseId);
  return seal(dataKey, contextOf(caseId, request), await packed(JSON.stringify(answer)));
}

/** The inverse of {@link sealAnswer}. Throws when the key of the case is gone or a byte differs. */
export async function openAnswer(db: Db, vault: KeyVault, caseId: string, request: RequestKey, cipher: Buffer): Promise<unknown> {
  const dataKey = await caseKeyOf(db, vault, caseId);
  return JSON.parse((await unpacked(unseal(dataKey, contextOf(caseId, request), cipher))).toString('utf8')) as unknown;
}

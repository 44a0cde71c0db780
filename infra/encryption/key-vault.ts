import { createHash } from 'node:crypto';
import { seal, unseal } from './seal.ts';

export interface WrappedKey {
  /** Names the master key, so that a new one can be brought in while old cases keep theirs. */
  masterKeyId: string;
  wrapped: Buffer;
}

/** Keeps the key-encryption key. The one here reads it from configuration; a KMS can stand in its place. */
export interface KeyVault {
  /** Wraps the 32-byte data key of a case. */
  wrap(dataKey: Buffer, caseId: string): Promise<WrappedKey>;
  /** Throws when the master key is not known or the wrapping was made for another case. */
  unwrap(key: WrappedKey, caseId: string): Promise<Buffer>;
}

/** A vault over master keys of 32 bytes each: the first wraps, all unwrap. Throws RangeError on another length. */
export function localKeyVault(masterKey: Buffer, ...olderKeys: readonly Buffer[]): KeyVault {
  const keys = new Map([masterKey, ...olderKeys].map((key) => [masterKeyIdOf(key), key]));
  const currentId = masterKeyIdOf(masterKey);
  return {
    wrap: (dataKey, caseId) => Promise.resolve({ masterKeyId: currentId, wrapped: seal(masterKey, caseId, dataKey) }),
    unwrap: async ({ masterKeyId, wrapped }, caseId) => {
      const key = keys.get(masterKeyId);
      if (!key) throw new Error(`master key ${masterKeyId} is not configured`);
      return unseal(key, caseId, wrapped);
    },
  };
}

/** The first 16 hex digits of the key's SHA-256: names a key without telling it. */
function masterKeyIdOf(key: Buffer): string {
  if (key.length !== 32) throw new RangeError(`master key of ${key.length} bytes, 32 are needed`);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

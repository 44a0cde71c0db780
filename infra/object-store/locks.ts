import { text } from 'node:stream/consumers';
import { LEGAL_HOLD_STATUS, RETENTION_MODES } from 'minio';
import { ObjectStoreError, type ObjectStore, type VersionAddress } from './object-store.ts';
import type { StoreClient } from './store-client.ts';
import { orFailure, storeFailure } from './store-failure.ts';

type Locks = Pick<ObjectStore, 'retentionOf' | 'retainUntil' | 'isHeld' | 'setLegalHold'>;

const withoutLock: ReadonlySet<string> = new Set(['NoSuchObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError']);

/** A version that never had a lock or hold is told by an error of its own. */
async function unlessNone<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (withoutLock.has((error as { code?: string }).code ?? '')) return undefined;
    throw storeFailure(error);
  }
}

/** The client library knows only one of the names that stores give to the element around the answer. */
async function retentionOf(
  client: StoreClient,
  { bucket: bucketName, key: objectName, versionId }: VersionAddress,
): Promise<Date | undefined> {
  const query = `retention&versionId=${encodeURIComponent(versionId)}`;
  const answer = await unlessNone(client.makeRequestAsync({ method: 'GET', bucketName, objectName, query }));
  if (answer === undefined) return undefined;
  const body = await text(answer);
  const until = /<RetainUntilDate>([^<]+)</u.exec(body)?.[1];
  return until === undefined || !body.includes(`<Mode>${RETENTION_MODES.COMPLIANCE}<`) ? undefined : new Date(until);
}

async function retainUntil(client: StoreClient, at: VersionAddress, until: Date): Promise<void> {
  const present = await retentionOf(client, at);
  // Stores differ in how they refuse this, and one of them allows it by the second.
  if (present !== undefined && present.getTime() > until.getTime())
    throw new ObjectStoreError('locked', `${at.key} is locked until ${present.toISOString()}`);
  const retention = { mode: RETENTION_MODES.COMPLIANCE, retainUntilDate: until.toISOString(), versionId: at.versionId };
  await orFailure(client.putObjectRetention(at.bucket, at.key, retention));
}

/** Write once, read many: locks with an end, and holds without one. */
export function locks(client: StoreClient): Locks {
  return {
    retentionOf: (at) => retentionOf(client, at),
    retainUntil: (at, until) => retainUntil(client, at, until),
    isHeld: async ({ bucket, key, versionId }) => {
      // The library's type promises the status itself, but it gives the element around it.
      const hold = (await unlessNone(client.getObjectLegalHold(bucket, key, { versionId }))) as unknown;
      return (hold as { Status?: string } | undefined)?.Status === LEGAL_HOLD_STATUS.ENABLED;
    },
    setLegalHold: ({ bucket, key, versionId }, held) => {
      const status = held ? LEGAL_HOLD_STATUS.ENABLED : LEGAL_HOLD_STATUS.DISABLED;
      return orFailure(Promise.resolve(client.setObjectLegalHold(bucket, key, { versionId, status })));
    },
  };
}

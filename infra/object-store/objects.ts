import type { ItemBucketMetadata } from 'minio';
import type { NewObject, ObjectAddress, ObjectStat, ObjectStore } from './object-store.ts';
import type { StoreClient } from './store-client.ts';
import { orFailure, storeFailure, unlessMissing } from './store-failure.ts';

type Objects = Pick<ObjectStore, 'ensureBucket' | 'putIfAbsent' | 'read' | 'stat' | 'remove'>;

const versionOf = ({ versionId }: { versionId?: string }): { versionId?: string } => (versionId === undefined ? {} : { versionId });

async function statOf(client: StoreClient, at: ObjectAddress & { versionId?: string }): Promise<ObjectStat | undefined> {
  const found = await unlessMissing(client.statObject(at.bucket, at.key, versionOf(at)));
  if (found === undefined) return undefined;
  const mediaType = (found.metaData as ItemBucketMetadata)['content-type'];
  return {
    bytes: found.size,
    mediaType: typeof mediaType === 'string' ? mediaType : 'application/octet-stream',
    modifiedAt: found.lastModified,
    ...(typeof found.versionId === 'string' && found.versionId !== '' && found.versionId !== 'null' && { versionId: found.versionId }),
  };
}

function headersOf({ bytes, sha256, mediaType, retainUntil }: NewObject): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-length': String(bytes),
    'if-none-match': '*',
    // Checked by the store on arrival, over TLS as well, where the signature leaves the content out.
    'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
    ...(retainUntil && { 'x-amz-object-lock-mode': 'COMPLIANCE', 'x-amz-object-lock-retain-until-date': retainUntil.toISOString() }),
  };
}

/** One request, whatever the size. Undefined when the key was taken meanwhile. */
async function send(client: StoreClient, at: ObjectAddress, object: NewObject): Promise<{ versionId: string | undefined } | undefined> {
  const { bucket: bucketName, key: objectName } = at;
  const request = { method: 'PUT', bucketName, objectName, headers: headersOf(object) };
  const body = object.open();
  try {
    const sha256 = client.signsContent ? object.sha256 : '';
    const answer = await client.makeRequestStreamAsync(request, body, sha256, [200], '');
    answer.resume();
    const versionId = answer.headers['x-amz-version-id'];
    return { versionId: typeof versionId === 'string' ? versionId : undefined };
  } catch (error) {
    if ((error as { code?: string }).code === 'PreconditionFailed') return undefined;
    throw storeFailure(error);
  } finally {
    body.destroy();
  }
}

async function putIfAbsent(client: StoreClient, at: ObjectAddress, object: NewObject): ReturnType<ObjectStore['putIfAbsent']> {
  // Asked first, so that a large content is not sent in vain; the condition on the request settles races.
  const before = await statOf(client, at);
  if (before !== undefined) return { versionId: before.versionId, created: false };
  const sent = await send(client, at, object);
  if (sent !== undefined) return { ...sent, created: true };
  return { versionId: (await statOf(client, at))?.versionId, created: false };
}

async function ensureBucket(client: StoreClient, bucket: string, locks: boolean): Promise<void> {
  try {
    if (!(await client.bucketExists(bucket))) await client.makeBucket(bucket, '', { ObjectLocking: locks });
  } catch (error) {
    if ((error as { code?: string }).code !== 'BucketAlreadyOwnedByYou') throw storeFailure(error);
  }
  if (!locks) return;
  if (!(await isLocking(client, bucket))) throw storeFailure(new Error(`bucket ${bucket} was created without object lock`));
}

/** A bucket without locks is told by an error of its own; a store that is away is not. */
async function isLocking(client: StoreClient, bucket: string): Promise<boolean> {
  try {
    // The library's type promises nothing to wait for.
    const lock = await (client.getObjectLockConfig(bucket) as unknown as Promise<{ objectLockEnabled?: string } | undefined>);
    return lock?.objectLockEnabled === 'Enabled';
  } catch (error) {
    if ((error as { code?: string }).code === 'ObjectLockConfigurationNotFoundError') return false;
    throw storeFailure(error);
  }
}

export function objects(client: StoreClient): Objects {
  return {
    ensureBucket: (bucket, { locks }) => ensureBucket(client, bucket, locks),
    putIfAbsent: (at, object) => putIfAbsent(client, at, object),
    read: (at) => orFailure(client.getObject(at.bucket, at.key, versionOf(at))),
    stat: (at) => statOf(client, at),
    remove: (at) => orFailure(client.removeObject(at.bucket, at.key, versionOf(at))),
  };
}

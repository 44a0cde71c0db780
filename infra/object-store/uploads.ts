import type { ObjectStore, UploadAddress, UploadPart } from './object-store.ts';
import type { StoreClient } from './store-client.ts';
import { orFailure, storeFailure, unlessMissing } from './store-failure.ts';

type Uploads = Pick<ObjectStore, 'startUpload' | 'listParts' | 'completeUpload' | 'abortUpload' | 'listUploads'>;

async function listParts(client: StoreClient, { bucket, key, uploadId }: UploadAddress): Promise<UploadPart[] | undefined> {
  const parts = await unlessMissing(client.partsOf(bucket, key, uploadId));
  return parts?.map(({ part, size, etag }) => ({ number: part, bytes: size, etag })).toSorted((a, b) => a.number - b.number);
}

async function complete(client: StoreClient, at: UploadAddress, parts: readonly UploadPart[]): Promise<void> {
  const etags = parts.map(({ number, etag }) => ({ part: number, etag }));
  await orFailure(client.completeMultipartUpload(at.bucket, at.key, at.uploadId, etags));
}

type Found = Awaited<ReturnType<ObjectStore['listUploads']>>;

async function listUploads(client: StoreClient, bucket: string): Promise<Found> {
  const found: Found = [];
  let keyMarker = '';
  let uploadIdMarker = '';
  for (;;) {
    const page = await client.listIncompleteUploadsQuery(bucket, '', keyMarker, uploadIdMarker, '');
    for (const { key, uploadId, initiated } of page.uploads) found.push({ bucket, key, uploadId, startedAt: new Date(String(initiated)) });
    if (!page.isTruncated) return found;
    keyMarker = page.nextKeyMarker;
    uploadIdMarker = page.nextUploadIdMarker;
  }
}

/** Uploads in parts. Their state lives in the store, so that they survive any process here. */
export function uploads(client: StoreClient): Uploads {
  return {
    startUpload: ({ bucket, key }, mediaType) => orFailure(client.initiateNewMultipartUpload(bucket, key, { 'content-type': mediaType })),
    listParts: (at) => listParts(client, at),
    completeUpload: (at, parts) => complete(client, at, parts),
    abortUpload: async ({ bucket, key, uploadId }) => {
      await unlessMissing(client.abortMultipartUpload(bucket, key, uploadId));
    },
    listUploads: async (bucket) => {
      try {
        return await listUploads(client, bucket);
      } catch (error) {
        throw storeFailure(error);
      }
    },
  };
}

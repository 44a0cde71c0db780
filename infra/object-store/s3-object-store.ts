import type { DownloadTerms, ObjectStore, ObjectVersion } from './object-store.ts';
import { locks } from './locks.ts';
import { objects } from './objects.ts';
import { type Credentials, presign, type PresignRequest } from './presign.ts';
import { DEFAULT_REGION, openClient, type StoreClient, type StoreOptions } from './store-client.ts';
import { storeFailure } from './store-failure.ts';
import { guarded, proveGuard, type UploadGuard } from './upload-guard.ts';
import { uploads } from './uploads.ts';

export type { StoreOptions } from './store-client.ts';

interface Listed {
  name?: string;
  versionId?: string;
  size?: number;
  lastModified?: Date;
  isLatest?: boolean | string;
  isDeleteMarker?: boolean;
}

async function* listVersions(client: StoreClient, bucket: string, prefix: string): AsyncGenerator<ObjectVersion> {
  try {
    for await (const item of client.listObjects(bucket, prefix, true, { IncludeVersion: true }) as AsyncIterable<Listed>) {
      const { name, versionId, size, lastModified, isLatest, isDeleteMarker } = item;
      if (name === undefined) continue;
      yield {
        key: name,
        versionId: versionId ?? 'null',
        bytes: size ?? 0,
        modifiedAt: lastModified ?? new Date(0),
        isLatest: String(isLatest) === 'true',
        isDeleteMarker: isDeleteMarker === true,
      };
    }
  } catch (error) {
    throw storeFailure(error);
  }
}

/** RFC 6266 with the name in UTF-8 (RFC 5987), and a plain one for clients that do not know that. */
function dispositionOf({ disposition, fileName }: DownloadTerms): string {
  const plain = fileName.replaceAll(/[^\w.-]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The port over the S3 protocol; MinIO and the Versity gateway are what the contract is tested on. */
export function s3ObjectStore(options: StoreOptions): ObjectStore {
  const client = openClient(options);
  const { accessKey, secretKey, region = DEFAULT_REGION } = options;
  const credentials: Credentials = { accessKey, secretKey, region };
  const origin = options.publicEndpoint ?? options.endpoint;
  const own = objects(client);
  let guard: UploadGuard | undefined;
  const signUpload = (request: Pick<PresignRequest, 'bucket' | 'key' | 'seconds' | 'query' | 'headers'>): string => {
    if (guard === undefined) throw new Error('uploads to this store were not proved');
    return presign(credentials, guarded(guard, { method: 'PUT', origin, ...request }));
  };
  return {
    ...own,
    ...uploads(client),
    ...locks(client),
    listVersions: (bucket, prefix) => listVersions(client, bucket, prefix),
    proveUploads: async (bucket) => {
      guard = await proveGuard({ store: own, credentials, origin: options.endpoint, bucket });
    },
    signPut: ({ bucket, key }, { bytes, sha256, seconds }) => {
      const headers = { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') };
      return { url: signUpload({ bucket, key, seconds, headers: { ...headers, 'content-length': String(bytes) } }), headers };
    },
    signPart: ({ bucket, key, uploadId }, { number, bytes, seconds }) =>
      signUpload({
        bucket,
        key,
        seconds,
        query: { partNumber: String(number), uploadId },
        headers: { 'content-length': String(bytes) },
      }),
    signDownload: ({ bucket, key, versionId }, terms) =>
      presign(credentials, {
        method: 'GET',
        origin,
        bucket,
        key,
        seconds: terms.seconds,
        query: {
          ...(versionId === undefined ? {} : { versionId }),
          'response-content-disposition': dispositionOf(terms),
          'response-content-type': terms.mediaType,
          'response-cache-control': 'private, no-store',
        },
      }),
  };
}

import { createHash, createHmac } from 'node:crypto';

export interface Credentials {
  accessKey: string;
  secretKey: string;
  region: string;
}

export interface PresignRequest {
  method: 'GET' | 'PUT' | 'DELETE';
  /** Scheme, host and port that the browser will use: they are part of what is signed. */
  origin: string;
  bucket: string;
  /** Empty for the bucket itself. */
  key: string;
  query?: Readonly<Record<string, string>>;
  /** Names in lower case. What is listed here must be sent exactly so. */
  headers?: Readonly<Record<string, string>>;
  seconds: number;
  now?: Date;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** RFC 3986 with nothing but unreserved characters left as they are. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function signingKey({ secretKey, region }: Credentials, day: string): Buffer {
  return ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secretKey}`, day), region));
}

/**
 * Signature Version 4 in the query of an address. Unlike the client library it can bind headers, above all
 * `content-length`, so that an address for a part takes a part of that size and no other.
 */
export function presign(credentials: Credentials, request: PresignRequest): string {
  const at = (request.now ?? new Date()).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
  const scope = `${at.slice(0, 8)}/${credentials.region}/s3/aws4_request`;
  const url = new URL(request.origin);
  const headers = sorted({ ...request.headers, host: url.host });
  const signed = headers.map(([name]) => name).join(';');
  const path = `/${[request.bucket, ...(request.key === '' ? [] : request.key.split('/'))].map(escaped).join('/')}`;
  const query = sorted({
    ...request.query,
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': `${credentials.accessKey}/${scope}`,
    'X-Amz-Date': at,
    'X-Amz-Expires': String(request.seconds),
    'X-Amz-SignedHeaders': signed,
  })
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join('&');
  const headerLines = headers.map(([name, value]) => `${name}:${value}\n`).join('');
  const canonical = [request.method, path, query, headerLines, signed, 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = [ALGORITHM, at, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const signature = hmac(signingKey(credentials, at.slice(0, 8)), toSign).toString('hex');
  return `${url.origin}${path}?${query}&X-Amz-Signature=${signature}`;
}

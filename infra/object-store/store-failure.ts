import { ObjectStoreError, type ObjectStoreFailure } from './object-store.ts';

const codes: Readonly<Record<string, ObjectStoreFailure>> = {
  NoSuchKey: 'missing',
  NoSuchVersion: 'missing',
  NoSuchUpload: 'missing',
  NoSuchBucket: 'missing',
  NotFound: 'missing',
  ObjectLocked: 'locked',
  InvalidRetentionPeriod: 'locked',
  XMinioStorageFull: 'full',
  QuotaExceeded: 'full',
  XMinioServerNotInitialized: 'unavailable',
  XMinioBackendDown: 'unavailable',
  RequestTimeout: 'unavailable',
  SlowDown: 'unavailable',
  SlowDownRead: 'unavailable',
  SlowDownWrite: 'unavailable',
  ServiceUnavailable: 'unavailable',
  InternalError: 'unavailable',
};

/** Errors of sockets have codes such as ECONNREFUSED; the library tells 5xx answers by their number in the message. */
function failureOf(error: Error & { code?: string }): ObjectStoreFailure {
  const { code = '', message } = error;
  const known = codes[code];
  if (known !== undefined) return known;
  // Stores say AccessDenied for locks as well; the same code for other credentials or rights is no lock.
  if (/WORM protected|protected by object lock|object is locked|legal hold/iu.test(message)) return 'locked';
  if (/no space left|storage full|HTTP status: 507/iu.test(message)) return 'full';
  return /^E[A-Z]+$/u.test(code) || /HTTP status: (?:408|429|5\d\d)|socket hang up|did not answer|Premature close/u.test(message)
    ? 'unavailable'
    : 'refused';
}

/** The reason of a failed request in the words of the port. */
export function storeFailure(error: unknown): ObjectStoreError {
  if (error instanceof ObjectStoreError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new ObjectStoreError(failureOf(cause), `object store: ${cause.message}`, { cause });
}

/** Runs a request; what is missing becomes undefined, every other failure is thrown as the port's. */
export async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    const failure = storeFailure(error);
    if (failure.code === 'missing') return undefined;
    throw failure;
  }
}

/** Runs a request and throws its failure as the port's. */
export async function orFailure<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw storeFailure(error);
  }
}

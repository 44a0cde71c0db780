import http from 'node:http';
import https from 'node:https';
import { Client } from 'minio';

export interface StoreOptions {
  /** Address for this process, e.g. http://127.0.0.1:9000. */
  endpoint: string;
  /** Address for browsers where it is another one. */
  publicEndpoint?: string;
  accessKey: string;
  secretKey: string;
  region?: string;
}

export const DEFAULT_REGION = 'us-east-1';
/** A store that stopped answering must not hold a request for ever. */
const SILENCE_MS = 20_000;
const AGENT = { keepAlive: true, maxSockets: 64 };

type Part = Awaited<ReturnType<Client['listParts']>>[number];

/** The client library, and what it keeps to its subclasses. */
export class StoreClient extends Client {
  /** Over plain HTTP the signature covers the content; over TLS the library leaves it out. */
  get signsContent(): boolean {
    return this.protocol === 'http:';
  }

  partsOf(bucket: string, key: string, uploadId: string): Promise<Part[]> {
    return this.listParts(bucket, key, uploadId);
  }
}

function impatient(transport: typeof http | typeof https): Pick<typeof http, 'request'> {
  const request = (options: http.RequestOptions, answer: (response: http.IncomingMessage) => void): http.ClientRequest => {
    const made = transport.request(options, answer);
    made.setTimeout(SILENCE_MS, () => made.destroy(new Error('the object store did not answer')));
    return made;
  };
  return { request: request as typeof http.request };
}

/** Never tries again by itself: a stream can be sent once, and whoever calls knows how long it may wait. */
export function openClient({ endpoint, accessKey, secretKey, region = DEFAULT_REGION }: StoreOptions): StoreClient {
  const { protocol, hostname, port } = new URL(endpoint);
  const useSSL = protocol === 'https:';
  return new StoreClient({
    endPoint: hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    useSSL,
    accessKey,
    secretKey,
    region,
    pathStyle: true,
    transport: impatient(useSSL ? https : http),
    transportAgent: useSSL ? new https.Agent(AGENT) : new http.Agent(AGENT),
    retryOptions: { disableRetry: true },
  });
}

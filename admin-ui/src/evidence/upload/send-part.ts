/** The store did not take a part. `status` 0: no answer; `code` as the store names its reason. */
export class PartFailure extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code = '') {
    super(`part: ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

function failureOf({ status, responseText }: XMLHttpRequest): PartFailure {
  return new PartFailure(status, /<Code>(\w+)<\/Code>/u.exec(responseText)?.[1]);
}

/** Where the store takes a part, and what must come with it. */
export interface PutAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** PUTs one part to its address in the store; `onSent` hears how many of its bytes have gone. Rejects when it is aborted. */
export function sendPart({ url, headers }: PutAddress, part: Blob, signal: AbortSignal, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    signal.addEventListener('abort', abort, { once: true });
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', abort);
      settle();
    };
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('abort', () => end(() => reject(new DOMException('aborted', 'AbortError'))));
    request.addEventListener('error', () => end(() => reject(new PartFailure(0))));
    request.addEventListener('load', () =>
      end(() => (request.status >= 200 && request.status < 300 ? resolve() : reject(failureOf(request)))),
    );
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(part);
  });
}

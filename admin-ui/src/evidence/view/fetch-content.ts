/** The store did not hand over the content. `status` 0: no answer. */
export class ContentFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`content: ${status}`);
    this.status = status;
  }
}

interface FetchContent {
  /** Only the beginning, in bytes. */
  readonly first?: number;
  readonly signal: AbortSignal;
}

/** The content at an address of the store, without anything that tells who asks. Rejects with ContentFailure. */
export async function fetchContent(url: string, { first, signal }: FetchContent): Promise<ArrayBuffer> {
  const headers = first === undefined ? {} : { Range: `bytes=0-${first - 1}` };
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', headers, signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ContentFailure(0);
  });
  if (!answer.ok) throw new ContentFailure(answer.status);
  return answer.arrayBuffer();
}

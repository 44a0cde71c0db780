import type { PartAddress, Upload } from '../../../../openapi/generated/types.ts';
import { PartFailure, type PutAddress } from './send-part.ts';

export interface PartSender {
  /** Addresses of parts, asked for shortly before they are sent. */
  readonly sign: (numbers: readonly number[]) => Promise<readonly PartAddress[]>;
  readonly send: (to: PutAddress, part: Blob, signal: AbortSignal, onSent: (bytes: number) => void) => Promise<void>;
  /** Ends early when the signal does. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const PARTS_AT_ONCE = 3;
const TRIES = 5;
const FIRST_WAIT_MS = 500;
/** A minute less than the store allows: the plan was on its way for a moment. */
const ADDRESSES_LIVE_MS = 14 * 60_000;

/** What came is not what was hashed and declared: the file was changed since. To send it again would meet the same answer. */
export class FileChanged extends Error {}

/** As stores say that a content is not that of its hash, which the address of a file in one part binds (decision 15). */
const otherContent: ReadonlySet<string> = new Set(['BadDigest', 'XAmzContentChecksumMismatch']);

function isOtherContent(error: unknown): boolean {
  return error instanceof PartFailure && otherContent.has(error.code);
}

/** The address that came with the plan. */
function given({ url, headers = {} }: Upload['parts'][number]): PutAddress | undefined {
  return url === undefined ? undefined : { url, headers };
}

/**
 * Sends the parts of a file that the store does not have, three at a time: at the address that came with the plan, if there
 * is one and it is not too old, else at one that is asked for. A part that fails, as one whose address the store does not take
 * any more, gets a new address and is tried again, five times in all; when one fails for good the others stop, and only then
 * is it told, so that who tries again finds nothing of the first attempt still running. `onSent` hears the bytes of the whole
 * file that are there or on their way. Rejects at once with {@link FileChanged} when the file is not the declared one any more.
 */
export async function sendFile(
  upload: Upload,
  file: Blob,
  { sign, send, pause }: PartSender,
  outside: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<void> {
  const own = new AbortController();
  const { signal } = own;
  const end = (): void => own.abort(outside.reason);
  if (outside.aborted) end();
  outside.addEventListener('abort', end, { once: true });
  const sent = new Map(upload.parts.map(({ number, bytes, done }) => [number, done ? bytes : 0]));
  const missing = upload.parts.filter(({ done }) => !done);
  const note = (number: number, bytes: number): void => {
    sent.set(number, bytes);
    onSent([...sent.values()].reduce((sum, each) => sum + each, 0));
  };
  const goodUntil = Date.now() + ADDRESSES_LIVE_MS;
  const attempt = async (part: Upload['parts'][number], tries: number): Promise<void> => {
    const { number, bytes } = part;
    const isGood = tries === 1 && Date.now() < goodUntil;
    const to = (isGood ? given(part) : undefined) ?? (await sign([number]))[0];
    if (to === undefined) throw new Error('no address for a part');
    signal.throwIfAborted();
    const from = (number - 1) * upload.partBytes;
    await send(to, file.slice(from, from + bytes), signal, (count) => note(number, Math.min(count, bytes)));
    note(number, bytes);
  };
  const insist = async (part: Upload['parts'][number]): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      signal.throwIfAborted();
      try {
        return await attempt(part, tries);
      } catch (error) {
        note(part.number, 0);
        if (isOtherContent(error)) throw new FileChanged();
        if (tries === TRIES || signal.aborted) throw error;
        await pause(FIRST_WAIT_MS * 2 ** (tries - 1), signal);
      }
    }
  };
  note(0, 0);
  const lanes = Array.from({ length: PARTS_AT_ONCE }, async () => {
    try {
      for (let part = missing.shift(); part !== undefined; part = missing.shift()) await insist(part);
    } catch (error) {
      own.abort(error);
    }
  });
  await Promise.all(lanes);
  outside.removeEventListener('abort', end);
  signal.throwIfAborted();
}

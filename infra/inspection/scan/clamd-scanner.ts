import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ScanAnswer, ScanFile } from './scan-file.ts';

const COMMAND = Buffer.from('zINSTREAM\0');
const CHUNK = 64 * 1024;
const LONGEST_ANSWER = 4096;
/** What a scanner says as it hangs up is often lost with the line. */
const TRIES = 4;
const PING_MS = 5_000;

export interface ClamdTerms {
  /** `host:port`, or `unix:/path` of a socket. */
  address: string;
  connectMs?: number;
  /** Longest silence while the file is sent and while the answer is awaited. */
  silenceMs?: number;
  /** StreamMaxLength of the scanner: what is larger is not asked. */
  mostBytes?: number;
  /** Told the name of what was found, for the log. */
  onFound?: (signature: string) => void;
}

function whereTo(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length).replace(/^\/\//u, '') };
  const [, host, port] = /^(?:tcp:\/\/)?(\[[\da-f:.]+\]|[^\s:/[\]]+):(\d{1,5})$/iu.exec(address) ?? [];
  if (host === undefined) throw new Error(`${address} is no address of a scanner: host:port or unix:/path`);
  return { host: host.replaceAll(/[[\]]/gu, ''), port: Number(port) };
}

/** The file in chunks, each behind its length in four bytes; a chunk of nothing ends it. */
async function* framed(file: FileHandle): AsyncGenerator<Buffer> {
  yield COMMAND;
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(4 + CHUNK), 4, CHUNK, at);
    if (bytesRead === 0) break;
    buffer.writeUInt32BE(bytesRead, 0);
    yield buffer.subarray(0, 4 + bytesRead);
    at += bytesRead;
  }
  yield Buffer.alloc(4);
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const bytes of socket as AsyncIterable<Buffer>) {
    answer += bytes.toString('utf8');
    const end = answer.indexOf('\0');
    if (end >= 0) return answer.slice(0, end);
    if (answer.length > LONGEST_ANSWER) return '';
  }
  return answer;
}

function understand(answer: string, onFound: ClamdTerms['onFound']): ScanAnswer {
  const text = answer.replace(/^stream: /u, '').trim();
  if (text === 'OK') return 'clean';
  if (/size limit exceeded/iu.test(text)) return 'scan-limit';
  const signature = /^(.+) FOUND$/u.exec(text)?.[1];
  if (signature === undefined) return 'unanswered';
  onFound?.(signature);
  if (signature.startsWith('Heuristics.Limits.Exceeded')) return 'scan-limit';
  return signature.startsWith('Heuristics.Encrypted') ? 'encrypted' : 'malware';
}

/** What the scanner says; undefined when it hangs up in the middle without a word. */
async function ask(frames: AsyncIterable<Buffer>, terms: ClamdTerms): Promise<string | undefined> {
  const { connectMs = 5000, silenceMs = 120_000 } = terms;
  const socket = connect({ ...whereTo(terms.address), allowHalfOpen: true });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectMs) });
    let isSilent = false;
    socket.setTimeout(silenceMs, () => {
      isSilent = true;
      socket.destroy(new Error('the scanner is silent'));
    });
    const answer = answerOf(socket);
    // A scanner that has seen enough answers and hangs up in the middle of the file: its answer counts, not the broken line.
    const sent = pipeline(Readable.from(frames), socket, { end: false });
    const [heard] = await Promise.allSettled([answer, Promise.race([sent, answer])]);
    if (heard.status === 'fulfilled' && heard.value !== '') return heard.value;
    return isSilent ? '' : undefined;
  } finally {
    socket.destroy();
  }
}

/** A content without anything in it, as long as a file. */
async function* framedZeros(bytes: number): AsyncGenerator<Buffer> {
  yield COMMAND;
  const frame = Buffer.alloc(4 + CHUNK);
  for (let left = bytes; left > 0; left -= CHUNK) {
    const length = Math.min(left, CHUNK);
    frame.writeUInt32BE(length, 0);
    yield Buffer.from(frame.subarray(0, 4 + length));
  }
  yield Buffer.alloc(4);
}

async function takes(bytes: number, terms: ClamdTerms): Promise<boolean> {
  const answer = await ask(framedZeros(bytes), terms);
  return answer !== undefined && understand(answer, undefined) === 'clean';
}

/**
 * Asks until there are words. A scanner that hangs up on this file every time, and as well on as many zeros, but takes a
 * content of nothing, has a limit that the file is beyond. One that takes the zeros has recovered meanwhile: it is asked again.
 */
async function askOften(file: FileHandle, bytes: number, terms: ClamdTerms): Promise<ScanAnswer> {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await ask(framed(file), terms);
    if (answer !== undefined) return understand(answer, terms.onFound);
  }
  if (!(await takes(0, terms))) return 'unanswered';
  if (!(await takes(bytes, terms))) return (await takes(0, terms)) ? 'scan-limit' : 'unanswered';
  return understand((await ask(framed(file), terms)) ?? '', terms.onFound);
}

/** Whether a scanner answers at all (PING of clamd), without anything of a file. */
export function clamdAnswers(terms: ClamdTerms): () => Promise<boolean> {
  whereTo(terms.address);
  return async () => {
    const answer = await ask(Readable.from([Buffer.from('zPING\0')]), { silenceMs: PING_MS, ...terms }).catch(() => undefined);
    return answer === 'PONG';
  };
}

/**
 * Scans by clamd's INSTREAM command (clamd(8)): nothing of the file touches the scanner's disk by name. A scanner that is
 * away, silent or says something else is `unanswered`; only a file that cannot be read throws.
 */
export function clamdScanner(terms: ClamdTerms): ScanFile {
  whereTo(terms.address);
  return async (path) => {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > (terms.mostBytes ?? Infinity) ? 'scan-limit' : await askOften(file, size, terms);
    } catch {
      return 'unanswered';
    } finally {
      await file.close();
    }
  };
}

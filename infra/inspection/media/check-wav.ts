import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { refuse } from '../refusal.ts';

const MOST_CHANNELS = 64;
const HIGHEST_RATE = 768_000;
const LONGEST_WORDS = 1024 * 1024;
/** PCM, ADPCM, float, A-law, µ-law, IMA ADPCM, GSM, MP3 in WAV, extensible. */
const codings: ReadonlySet<number> = new Set([1, 2, 3, 6, 7, 0x11, 0x31, 0x55, 0xff_fe]);

async function checkFormat(content: Content, at: number, length: number): Promise<void> {
  if (length < 16) refuse('damaged');
  const format = await content.need(at, 16);
  const channels = format.readUInt16LE(2);
  const rate = format.readUInt32LE(4);
  const isKnown = codings.has(format.readUInt16LE(0)) && format.readUInt16LE(12) > 0;
  if (!isKnown || channels < 1 || channels > MOST_CHANNELS || rate < 1 || rate > HIGHEST_RATE) refuse('damaged');
}

/** WAV: chunks fill the container, a known coding comes before the sound. */
export async function checkWav(content: Content): Promise<void> {
  const end = 8 + (await content.need(0, 12)).readUInt32LE(4);
  if (end > content.size) refuse('truncated');
  const seen = new Set<string>();
  let at = 12;
  for (let chunks = 0; at + 8 <= end; chunks++) {
    if (chunks > content.limits.boxes) refuse('too-complex');
    const head = await content.need(at, 8);
    const kind = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (at + 8 + length > end) refuse('truncated');
    if (kind === 'fmt ') await checkFormat(content, at + 8, length);
    else if (kind === 'data' && !seen.has('fmt ')) refuse('damaged');
    else if (kind !== 'data') refuseActive(await content.need(at + 8, length > LONGEST_WORDS ? refuse('too-complex') : length));
    seen.add(kind);
    at += 8 + length + (length % 2);
  }
  if (!seen.has('fmt ') || !seen.has('data')) refuse('damaged');
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}

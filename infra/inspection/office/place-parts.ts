import type { Content } from '../content.ts';
import { refuse } from '../refusal.ts';
import type { PlacedPart } from './unpack-part.ts';
import type { ZipDirectory, ZipPart } from './zip-directory.ts';

const HEAD_BYTES = 30;
const HAS_DESCRIPTOR = 8;
const LONGEST_DESCRIPTOR = 24;

async function placePart(content: Content, part: ZipPart): Promise<PlacedPart> {
  const head = await content.need(part.at, HEAD_BYTES);
  if (head.readUInt32LE(0) !== 0x04_03_4b_50) refuse('damaged');
  const nameBytes = head.readUInt16LE(26);
  const from = part.at + HEAD_BYTES + nameBytes + head.readUInt16LE(28);
  const name = (await content.need(part.at + HEAD_BYTES, nameBytes)).toString('latin1');
  // Readers that go by the heads must see what readers see that go by the directory.
  if (name !== Buffer.from(part.path).toString('latin1') || head.readUInt16LE(8) !== part.method) refuse('damaged');
  return { ...part, from, to: from + part.packed };
}

/** Finds every part, and refuses parts that share bytes, and bytes between, before or after them that belong to none. */
export async function placeParts(content: Content, { parts, from: end }: ZipDirectory): Promise<PlacedPart[]> {
  const placed: PlacedPart[] = [];
  let at = 0;
  for (const part of parts.toSorted((a, b) => a.at - b.at)) {
    const gap = part.at - at;
    const before = placed.at(-1);
    const isDescriptor = before !== undefined && (before.flags & HAS_DESCRIPTOR) !== 0 && gap <= LONGEST_DESCRIPTOR;
    if (gap < 0) refuse('decompression-bomb');
    if (gap > 0 && !isDescriptor) refuse('polyglot');
    const one = await placePart(content, part);
    placed.push(one);
    at = one.to;
  }
  if (at > end) refuse('damaged');
  if (end - at > LONGEST_DESCRIPTOR) refuse('polyglot');
  return placed;
}

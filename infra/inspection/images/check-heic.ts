import type { Content } from '../content.ts';
import { refuseForeign, refuseZipTail } from '../foreign.ts';
import { type Box, boxesIn, type Tally } from '../media/boxes.ts';
import { refuse } from '../refusal.ts';
import { boundPicture } from './picture-size.ts';

const VERSION_AND_FLAGS = 4;

/** Payload of the first box of a kind directly within. */
async function boxWithin(content: Content, within: { from: number; to: number }, kind: string, tally: Tally): Promise<Box> {
  for await (const box of boxesIn(content, within, tally)) if (box.kind === kind) return box;
  return refuse('damaged');
}

async function checkSizes(content: Content, properties: Box, tally: Tally): Promise<number> {
  let sizes = 0;
  for await (const { kind, from, to } of boxesIn(content, properties, tally)) {
    if (kind !== 'ispe') continue;
    if (to - from < 12) refuse('damaged');
    const bytes = await content.need(from + VERSION_AND_FLAGS, 8);
    boundPicture({ width: bytes.readUInt32BE(0), height: bytes.readUInt32BE(4) }, content.limits);
    sizes += 1;
  }
  return sizes;
}

/** HEIC (ISO/IEC 23008-12): the boxes fill the file, a main picture is named, and every size that is announced is bounded. */
export async function checkHeic(content: Content): Promise<void> {
  const tally = { boxes: 0 };
  const whole = { from: 0, to: content.size };
  let meta: Box | undefined;
  for await (const box of boxesIn(content, whole, tally)) if (box.kind === 'meta') meta ??= box;
  if (meta === undefined) return refuse('damaged');
  const inner = { from: meta.from + VERSION_AND_FLAGS, to: meta.to };
  await boxWithin(content, inner, 'pitm', tally);
  await boxWithin(content, inner, 'iloc', tally);
  const properties = await boxWithin(content, await boxWithin(content, inner, 'iprp', tally), 'ipco', tally);
  if ((await checkSizes(content, properties, tally)) === 0) refuse('damaged');
  await refuseForeign(content, whole);
  await refuseZipTail(content);
}

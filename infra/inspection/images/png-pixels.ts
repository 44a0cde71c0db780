import type { Content } from '../content.ts';
import type { Region } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { unpackParts } from '../unpack.ts';

/** The picture lies packed in one stream across all its parts: it must unpack to what the header says, no more and no less. */
export async function checkPngPixels(content: Content, parts: readonly Region[], expected: number): Promise<void> {
  if (parts.length === 0) refuse('damaged');
  const { bytes } = await unpackParts(content, parts, { form: 'zlib', cap: expected });
  if (bytes < expected) refuse('truncated');
}

import { refuse } from '../refusal.ts';
import type { PictureSize } from './picture-size.ts';

/** Samples of a pixel, by type of colour. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The seven passes of Adam7: first column and row, and the steps to the next. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function bytesOfPass(width: number, height: number, bitsPerPixel: number): number {
  return width < 1 || height < 1 ? 0 : height * (1 + Math.ceil((width * bitsPerPixel) / 8));
}

/** Bytes of a PNG picture once unpacked, each row with its filter byte. Refuses forms that the standard does not know. */
export function unpackedBytes(
  { width, height }: PictureSize,
  form: { depth: number | undefined; colour: number | undefined; interlace: number | undefined },
): number {
  const { depth = 0, colour = -1, interlace } = form;
  const perPixel = samples[colour];
  if (perPixel === undefined || ![1, 2, 4, 8, 16].includes(depth)) return refuse('damaged');
  const bits = perPixel * depth;
  if (interlace === 0) return bytesOfPass(width, height, bits);
  if (interlace !== 1) return refuse('damaged');
  const sizes = passes.map(([x, y, dx, dy]) => bytesOfPass(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy), bits));
  return sizes.reduce((sum, one) => sum + one, 0);
}

import type { InspectionLimits } from '../limits.ts';
import { refuse } from '../refusal.ts';

export interface PictureSize {
  width: number;
  height: number;
  /** 1 for a picture that stands still. */
  frames?: number;
}

/** Refuses what would cost too much to show; a side of nothing is damage. */
export function boundPicture({ width, height, frames = 1 }: PictureSize, limits: InspectionLimits): void {
  if (width < 1 || height < 1) refuse('damaged');
  const pixels = width * height;
  if (pixels > limits.pixels || width > limits.side || height > limits.side) refuse('too-many-pixels');
  if (frames > limits.frames || pixels * frames > limits.pixelsOfFrames) refuse('too-many-pixels');
}

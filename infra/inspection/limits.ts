const MB = 1024 * 1024;

/** What one file may cost to look into, and to show. Sizes in bytes. */
export interface InspectionLimits {
  /** Of one picture, and of the longer of its sides: long screenshots are narrow and very high. */
  readonly pixels: number;
  readonly side: number;
  /** Of all frames of a moving picture together. */
  readonly pixelsOfFrames: number;
  readonly frames: number;
  readonly zipEntries: number;
  /**
   * Unpacked size of one part and of all; above `ratioFrom` no more than `ratio` times the packed size. The pages of a PDF may
   * be scans: all of them together may be more, as long as that is no more than `ratio` times the file.
   */
  readonly bytesPerPart: number;
  readonly bytesUnpacked: number;
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Unpacked size of one group of objects of a PDF: these are read, other streams only measured. */
  readonly bytesPerObjectStream: number;
  readonly streams: number;
  /** Boxes, segments, chunks of a container. */
  readonly boxes: number;
  readonly milliseconds: number;
}

export const defaultInspectionLimits: InspectionLimits = Object.freeze({
  pixels: 100_000_000,
  side: 65_535,
  pixelsOfFrames: 400_000_000,
  frames: 1_000,
  zipEntries: 2_000,
  bytesPerPart: 128 * MB,
  bytesUnpacked: 256 * MB,
  ratio: 150,
  ratioFrom: 16 * MB,
  bytesPerObjectStream: 16 * MB,
  streams: 100_000,
  boxes: 50_000,
  milliseconds: 60_000,
});

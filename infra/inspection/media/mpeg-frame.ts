/** Kilobits a second of MPEG audio layer III, by version and index. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const frequencies = [44_100, 48_000, 32_000];

/**
 * Bytes of the MPEG audio layer III frame that begins with these four bytes, or undefined when none does. Frames of a free
 * rate are not taken: their length is nowhere said.
 */
export function frameBytes(head: Buffer): number | undefined {
  if (head.length < 4) return undefined;
  const bits = head.readUInt32BE(0);
  const version = (bits >>> 19) & 3;
  const rateIndex = (bits >>> 12) & 15;
  const frequencyIndex = (bits >>> 10) & 3;
  const isLayer3 = ((bits >>> 17) & 3) === 1;
  if (bits >>> 21 !== 0x7_ff || version === 1 || !isLayer3 || frequencyIndex === 3) return undefined;
  const isFirst = version === 3;
  const rate = (isFirst ? rates1 : rates2)[rateIndex];
  if (rate === undefined || rate === 0) return undefined;
  const frequency = (frequencies[frequencyIndex] as number) / (isFirst ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((isFirst ? 144 : 72) * rate * 1000) / frequency) + ((bits >>> 9) & 1);
}

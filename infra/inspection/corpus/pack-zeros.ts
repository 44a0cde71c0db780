import { constants, deflateRawSync } from 'node:zlib';

const MB = 1024 * 1024;

/** So many megabytes of nothing, deflated: about a thousandth of it, made without ever making the nothing. */
export function packZeros(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(MB), { finishFlush: constants.Z_SYNC_FLUSH, level: 9 });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), last]);
}

/** The same as a zlib stream, without a true check sum. */
export function packZerosZlib(megabytes: number): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0xda]), packZeros(megabytes), Buffer.alloc(4)]);
}

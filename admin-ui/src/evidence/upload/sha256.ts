import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Read at a time: a file of 200 MB never lies in memory whole. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** SHA-256 (hex) of a file; `onRead` hears how many bytes were read. */
export async function sha256Of(file: Blob, onRead: (bytes: number) => void = () => undefined): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += SLICE_BYTES) {
    const slice = file.slice(from, from + SLICE_BYTES);
    hash.update(new Uint8Array(await slice.arrayBuffer()));
    onRead(Math.min(file.size, from + SLICE_BYTES));
  }
  return bytesToHex(hash.digest());
}

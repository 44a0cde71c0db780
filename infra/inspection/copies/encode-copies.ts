import { Buffer } from 'node:buffer';
import path from 'node:path';
import process from 'node:process';
import sharp, { type Sharp } from 'sharp';
import { copyPlan } from './copy-plan.ts';

/**
 * A process of its own, started by {@link ./derive-copies.ts} with the file and a folder: pictures of strangers are decoded
 * where a decoder that breaks takes nothing else with it. Ends with 3 when the picture cannot be shown.
 */
const [, , from = '', folder = ''] = process.argv;
const CANNOT_BE_SHOWN = 3;

// Nothing but the decoders of the types that are taken, whatever the content says it is.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadHeifFile'] });
sharp.concurrency(1);
sharp.cache(false);

const open = (): Sharp => sharp(from, { limitInputPixels: copyPlan.mostPixels, failOn: 'error', sequentialRead: true, animated: false });

/** Width and height as seen, turned as the camera says. */
async function seenSize(): Promise<{ width: number; height: number }> {
  const { autoOrient } = await open().metadata();
  return autoOrient;
}

async function encode(): Promise<void> {
  const size = await seenSize();
  const { view, thumbnail } = copyPlan.sizes(size);
  // Without keepMetadata nothing but the pixels goes over: no camera data, no place, no profile, no remarks.
  const jpeg = { quality: 88, chromaSubsampling: '4:4:4' };
  await open().autoOrient().resize(view).flatten({ background: '#ffffff' }).jpeg(jpeg).toFile(path.join(folder, 'view'));
  await open()
    .autoOrient()
    .resize(thumbnail)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 75 })
    .toFile(path.join(folder, 'thumbnail'));
}

try {
  await encode();
} catch (error) {
  process.stderr.write(Buffer.from(String(error)).subarray(0, 1000));
  process.exitCode = CANNOT_BE_SHOWN;
}

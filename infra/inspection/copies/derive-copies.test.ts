import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileType } from '../../../domain/evidence/file-type.ts';
import { buildJpeg } from '../corpus/build-jpeg.ts';
import { buildHeic } from '../corpus/build-movie.ts';
import { buildPng } from '../corpus/build-png.ts';
import { hostileFiles } from '../corpus/hostile-files.ts';
import { inspectFile } from '../inspect-file.ts';
import { type DerivedCopy, deriveCopies } from './derive-copies.ts';

vi.mock('node:child_process', { spy: true });
/** Sends it to the encoder that was started last, if there is one and it runs. */
const toEncoder = (signal: NodeJS.Signals): boolean => vi.mocked(spawn).mock.results.at(-1)?.value.kill(signal) ?? false;

// Every copy is made by a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  file = path.join(folder, 'file');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function derive(content: Buffer, type: FileType, terms?: Parameters<typeof deriveCopies>[1]): Promise<DerivedCopy[]> {
  writeFileSync(file, content);
  return deriveCopies({ path: file, type }, terms);
}

const sizeOf = async (copy: DerivedCopy | undefined): Promise<[number, number]> => {
  const { width, height } = await sharp(copy?.content).metadata();
  return [width, height];
};

/** Everything that could tell of where, when and by what a picture was taken. */
async function metadataOf({ content }: DerivedCopy) {
  const { format, exif, icc, iptc, xmp, orientation, comments } = await sharp(content).metadata();
  return { format, exif, icc, iptc, xmp, orientation, comments };
}
const nothing = {
  format: 'jpeg',
  exif: undefined,
  icc: undefined,
  iptc: undefined,
  xmp: undefined,
  orientation: undefined,
  comments: undefined,
};

describe('copies for viewing', () => {
  it('have the pixels and nothing else of a photo with camera, place, words and profile', async () => {
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#808080' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Model: 'Camera of Someone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Example Road</x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Camera of Someone');
    const copies = await derive(photo, 'jpg');
    expect(copies.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['view', 'image/jpeg'],
      ['thumbnail', 'image/jpeg'],
    ]);
    for (const copy of copies) {
      expect(await metadataOf(copy)).toEqual(nothing);
      expect(copy.content.toString('latin1')).not.toMatch(/Exif|GPS|Camera|Example|xmp|ICC_PROFILE/u);
    }
    // Turned upright, as the camera said.
    expect(await sizeOf(copies[0])).toEqual([600, 900]);
    expect(await sizeOf(copies[1])).toEqual([213, 320]);
  });

  it('keep a long screenshot readable, and its thumbnail shows where it begins', async () => {
    const [view, thumbnail] = await derive(buildJpeg({ width: 1080, height: 30_000 }), 'jpg');
    expect(await sizeOf(view)).toEqual([1080, 30_000]);
    expect(await sizeOf(thumbnail)).toEqual([320, 320]);
  });

  it('are smaller than a huge picture, and never larger than a small one', async () => {
    const [view] = await derive(
      await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
      'png',
    );
    expect(await sizeOf(view)).toEqual([6325, 6325]);
    const small = await derive(buildPng({ width: 24, height: 16 }), 'png');
    expect(await Promise.all(small.map(sizeOf))).toEqual([
      [24, 16],
      [24, 16],
    ]);
  });

  it('show what is transparent as white', async () => {
    const glass = await sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .webp()
      .toBuffer();
    const [view] = await derive(glass, 'webp');
    expect([...(await sharp(view?.content).raw().toBuffer())].every((value) => value > 250)).toBe(true);
  });
});

describe('no copy, and no harm', () => {
  it.each(['pdf', 'mp4', 'mov', 'mp3', 'm4a', 'wav', 'docx', 'xlsx', 'txt'] as const)('%s has none', async (type) => {
    expect(await derive(Buffer.from('x'), type)).toEqual([]);
  });

  it('where the picture cannot be decoded, or only by a decoder that is not there', async () => {
    const why: string[] = [];
    const onNone = (words: string): number => why.push(words);
    expect(await derive(Buffer.from('no picture'), 'jpg', { onNone })).toEqual([]);
    expect(await derive(buildHeic(), 'heic', { onNone })).toEqual([]);
    expect(await derive(buildJpeg({ width: 800, height: 800 }).subarray(0, 500), 'jpg', { onNone })).toEqual([]);
    expect(await derive(buildJpeg({ width: 60_000, height: 60_000 }), 'jpg', { onNone })).toEqual([]);
    expect(why).toHaveLength(4);
  });

  it('where a drawing, a film of pictures or a page calls itself a picture', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const moving = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
      .gif()
      .toBuffer();
    const tiff = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
      .tiff()
      .toBuffer();
    for (const content of [Buffer.from(drawing), moving, tiff]) expect(await derive(content, 'png')).toEqual([]);
  });

  it('where it computes too long', async () => {
    const why: string[] = [];
    // Needs three seconds: it comes in layers, all of which must be read before the first line is known, and lets white through.
    const picture = await sharp({ create: { width: 10_000, height: 10_000, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } })
      .png({ progressive: true, compressionLevel: 1 })
      .toBuffer();
    expect(await derive(picture, 'png', { cpuSeconds: 1, onNone: (words) => why.push(words) })).toEqual([]);
    expect(why).toEqual(['the decoder was stopped by SIGXCPU, with 1 s to compute']);
  });
});

describe('a harmless picture is not lost', () => {
  const onNone = (why: string): void => expect.fail(why);
  beforeEach(() => void vi.mocked(spawn).mockClear());

  it('when it is not done in time, which is told as a failure: tried again it has its copies', async () => {
    await expect(derive(buildPng(), 'png', { wallMs: 5, onNone })).rejects.toThrow('not encoded within 5 ms');
    expect(readdirSync(folder)).toEqual(['file']);
    expect(await derive(buildPng(), 'png', { onNone })).toHaveLength(2);
  });

  it('when it waits for a processor longer than it may compute', async () => {
    const deriving = derive(buildPng(), 'png', { cpuSeconds: 1, onNone });
    await vi.waitFor(() => expect(toEncoder('SIGSTOP')).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    toEncoder('SIGCONT');
    expect(await deriving).toHaveLength(2);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('when everything is ended by %s', async (signal) => {
    const deriving = derive(buildPng(), 'png', { onNone });
    await vi.waitFor(() => expect(toEncoder(signal)).toBe(true));
    await expect(deriving).rejects.toThrow(signal);
  });

  it('when what should limit it cannot', async () => {
    await expect(derive(buildPng(), 'png', { cpuSeconds: Number.NaN, onNone })).rejects.toThrow('copies cannot be encoded');
  });
});

it('the decoder is given no more than it needs, and no name of a file is read as a command', async () => {
  const odd = path.join(folder, '$(touch odd) "; exit 3; #');
  writeFileSync(odd, buildPng());
  expect(await deriveCopies({ path: odd, type: 'png' })).toHaveLength(2);
  expect(vi.mocked(spawn).mock.lastCall?.[2].env).toEqual({ NODE_NO_WARNINGS: '1', MALLOC_ARENA_MAX: '2' });
  rmSync(odd);
});

const hidden = Object.values(hostileFiles)
  .flat()
  .flatMap((one) =>
    one.expected.outcome === 'neutralised' && one.expected.absent !== undefined ? [[one.what, one, one.expected.absent] as const] : [],
  );

it.each(hidden)('what is hidden in the original is not in the copies: %s', async (_what, { build, declaredType }, absent) => {
  const content = build();
  expect(content.toString('latin1')).toContain(absent);
  for (const copy of await derive(content, declaredType)) {
    expect(copy.content.toString('latin1')).not.toContain(absent);
    writeFileSync(file, copy.content);
    const again = await inspectFile({}, { path: file, size: copy.content.length, declaredType: 'jpg', name: 'copy.jpg' });
    expect(again).toMatchObject({ verdict: 'clean' });
  }
});

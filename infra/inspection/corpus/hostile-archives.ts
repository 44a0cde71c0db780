import { deflateRawSync } from 'node:zlib';
import { type BuiltPart, buildZip } from './build-zip.ts';
import { buildDocx, buildXlsx } from './build-office.ts';
import { type HostileFile, rejected } from './hostile-file.ts';
import { packZeros } from './pack-zeros.ts';

const MB = 1024 * 1024;
const picture = (more: Partial<BuiltPart>): BuiltPart => ({ path: 'word/media/image1.bin', content: 'x', ...more });
const withPicture = (more: Partial<BuiltPart>): Buffer => buildDocx([picture(more)]);
const withPath = (path: string | Buffer): Buffer => withPicture({ path });
const symbolicLink = 0o12_0777;
const many = (count: number): BuiltPart[] =>
  Array.from({ length: count }, (_one, index) => ({ path: `word/media/${index}.bin`, content: '' }));

function nested(depth: number): Buffer {
  let inner = buildZip([{ path: 'a.txt', content: 'x' }]);
  for (let level = 0; level < depth; level++) inner = buildZip([{ path: 'a.zip', content: inner }]);
  return inner;
}

/** Archives that unpack to more than they should. */
export const bombs: readonly HostileFile[] = [
  rejected(
    'part of a gigabyte, truly announced',
    'docx',
    () => withPicture({ raw: packZeros(1024), unpacked: 1024 * MB }),
    'decompression-bomb',
  ),
  rejected(
    'part of a gigabyte, announced as a byte',
    'docx',
    () => withPicture({ raw: packZeros(1024), unpacked: 1 }),
    'decompression-bomb',
  ),
  rejected('part of 4 GB less a byte', 'docx', () => withPicture({ unpacked: 0xff_ff_ff_fe }), 'decompression-bomb'),
  rejected(
    'ten parts of 100 MB',
    'docx',
    () => buildDocx(many(10).map((part) => ({ ...part, raw: packZeros(100), unpacked: 100 * MB }))),
    'decompression-bomb',
  ),
  rejected('part packed a thousand to one', 'docx', () => withPicture({ raw: packZeros(64), unpacked: 64 * MB }), 'decompression-bomb'),
  rejected(
    'sheet packed a thousand to one',
    'xlsx',
    () => buildXlsx([{ path: 'xl/worksheets/sheet1.xml', raw: packZeros(64), unpacked: 64 * MB }]),
    'decompression-bomb',
  ),
  rejected(
    'document of 40 MB of words',
    'docx',
    () => buildDocx([{ path: 'word/document.xml', content: Buffer.alloc(40 * MB, '<w:t>1</w:t>') }]),
    'decompression-bomb',
    'too-complex',
  ),
  rejected(
    'parts that share their bytes',
    'docx',
    () => buildDocx([picture({}), picture({ path: 'word/media/image2.bin', at: 0 })]),
    'decompression-bomb',
    'damaged',
  ),
  rejected(
    'all parts at one place',
    'docx',
    () => buildDocx(many(50).map((part) => ({ ...part, at: 0 }))),
    'decompression-bomb',
    'damaged',
  ),
  rejected('three thousand parts', 'docx', () => buildDocx(many(3000)), 'too-complex'),
  rejected('parts without end', 'docx', () => buildDocx([], { entries: 0xff_ff }), 'too-complex'),
  rejected('archive in archive in archive', 'docx', () => withPicture({ path: 'word/media/a.bin', content: nested(2) }), 'embedded-file'),
  rejected('archives fifty deep', 'docx', () => withPicture({ path: 'word/media/a.bin', content: nested(50) }), 'embedded-file'),
  rejected('gzip within', 'docx', () => withPicture({ content: Buffer.from('1f8b0800000000000003', 'hex') }), 'embedded-file'),
  rejected('part of an unknown packing', 'docx', () => withPicture({ method: 99 }), 'too-complex'),
  rejected('part that cannot be unpacked', 'docx', () => withPicture({ raw: Buffer.from('\xFF\xFFgarbage', 'latin1') }), 'damaged'),
  rejected(
    'part that goes on behind its end',
    'docx',
    () => withPicture({ raw: Buffer.concat([deflateRawSync('x'), Buffer.from('hidden')]) }),
    'damaged',
  ),
];

/** Paths that leave the archive, and parts that are not what they say. */
export const archiveTricks: readonly HostileFile[] = [
  rejected('path upwards', 'docx', () => withPath('../../../etc/cron.d/x'), 'unsafe-names'),
  rejected('path upwards in the middle', 'docx', () => withPath('word/../../x'), 'unsafe-names'),
  rejected('path upwards with backslashes', 'docx', () => withPath(String.raw`word\..\..\x`), 'unsafe-names'),
  rejected('path upwards in percents', 'docx', () => withPath('word/%2e%2e/%2e%2e/x'), 'unsafe-names'),
  rejected('path upwards in overlong UTF-8', 'docx', () => withPath(Buffer.from('word/\xC0\xAE\xC0\xAE/x', 'latin1')), 'unsafe-names'),
  rejected('absolute path', 'docx', () => withPath('/etc/passwd'), 'unsafe-names'),
  rejected('path of a drive', 'docx', () => withPath('C:/Windows/x'), 'unsafe-names'),
  rejected('path of a server', 'docx', () => withPath('//server/share/x'), 'unsafe-names'),
  rejected('path with NUL', 'docx', () => withPath('word/a.png\0.exe'), 'unsafe-names'),
  rejected('path with a line feed', 'docx', () => withPath('word/a\nb'), 'unsafe-names'),
  rejected('path that turns its direction', 'docx', () => withPath('word/a\u202Egnp.exe'), 'unsafe-names'),
  rejected('path of 4,000 signs', 'docx', () => withPath(`word/${'a'.repeat(4000)}`), 'unsafe-names'),
  rejected('path of a device', 'docx', () => withPath('word/aux.xml'), 'unsafe-names'),
  rejected('path with a dot at its end', 'docx', () => withPath('word/document.xml.'), 'unsafe-names'),
  rejected('path of no name', 'docx', () => withPath(''), 'unsafe-names'),
  rejected('two parts of one path', 'docx', () => buildDocx([picture({}), picture({ path: 'WORD/media/image1.bin' })]), 'unsafe-names'),
  rejected('symbolic link', 'docx', () => withPicture({ content: '/etc/passwd', mode: symbolicLink }), 'unsafe-names'),
  rejected('part with a password', 'docx', () => withPicture({ flags: 0x8_01 }), 'encrypted'),
  rejected('another path in the part than in the directory', 'docx', () => withPicture({ headPath: 'word/media/image9.bin' }), 'damaged'),
  rejected('another packing in the part than in the directory', 'docx', () => withPicture({ headMethod: 0 }), 'damaged'),
  rejected('wrong check sum of a part', 'docx', () => withPicture({ crc: 7 }), 'damaged'),
  rejected('part said to be longer than it is', 'docx', () => withPicture({ packed: 5000 }), 'damaged', 'decompression-bomb'),
  rejected('directory that names more parts than it has', 'docx', () => buildDocx([], { entries: 9 }), 'damaged'),
  rejected('directory that names fewer parts than it has', 'docx', () => buildDocx([], { entries: 2 }), 'damaged'),
  rejected('directory at a wrong place', 'docx', () => buildDocx([], { shift: -7 }), 'polyglot', 'damaged'),
  rejected('document cut off', 'docx', () => buildDocx().subarray(0, -30), 'truncated', 'damaged'),
  rejected('workbook cut in half', 'xlsx', () => buildXlsx().subarray(0, 900), 'truncated', 'type-not-allowed'),
  rejected('bytes between parts', 'docx', () => withPicture({ before: Buffer.from('hidden'.repeat(20)) }), 'polyglot'),
  rejected('bytes before the directory', 'docx', () => buildDocx([], { between: Buffer.alloc(4000, 'h') }), 'polyglot'),
  rejected('plain archive as a document', 'docx', () => nested(1), 'type-not-allowed'),
  rejected(
    'program archive as a document',
    'docx',
    () =>
      buildZip([
        { path: 'META-INF/MANIFEST.MF', content: 'Main-Class: A' },
        { path: 'A.class', content: 'x' },
      ]),
    'type-not-allowed',
  ),
  rejected(
    'archive that is document and workbook',
    'docx',
    () => buildDocx([{ path: 'xl/workbook.xml', content: '<workbook/>' }]),
    'type-not-allowed',
  ),
  rejected(
    'document without its list of types',
    'docx',
    () => buildDocx([{ path: '[Content_Types].xml', content: '<Types/>' }]),
    'damaged',
  ),
  rejected('workbook as a document', 'docx', () => buildXlsx(), 'type-differs'),
];

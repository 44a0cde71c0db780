import { gzipSync } from 'node:zlib';
import type { FileType } from '../../../domain/evidence/file-type.ts';
import { buildZip } from './build-zip.ts';
import { buildJpeg, jpegSegment } from './build-jpeg.ts';
import { buildHeic, buildMovie } from './build-movie.ts';
import { buildDocx } from './build-office.ts';
import { buildPdf } from './build-pdf.ts';
import { buildPng } from './build-png.ts';
import { buildWav, mp3Frames } from './build-sound.ts';
import { buildWebp } from './build-webp.ts';
import { type HostileFile, neutralised, rejected } from './hostile-file.ts';
import { scannerTryOut } from './scanner-try-out.ts';

const zip = (): Buffer => buildZip([{ path: 'a.js', content: 'alert(1)' }]);
const program = Buffer.from(`MZ${'\0'.repeat(76)}This program cannot be run in DOS mode.`, 'latin1');
const elf = Buffer.concat([Buffer.from('\x7FELF\x02\x01\x01', 'latin1'), Buffer.alloc(57)]);
const gif = Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1');
const page = Buffer.from('<html><script>alert(1)</script></html>');
const join = (...parts: Buffer[]): Buffer => Buffer.concat(parts);

/** Contents of two types. */
export const polyglots: readonly HostileFile[] = [
  rejected('archive behind a JPEG', 'jpg', () => buildJpeg({ after: zip() }), 'polyglot'),
  rejected('document behind a JPEG', 'jpg', () => buildJpeg({ after: buildDocx() }), 'polyglot'),
  rejected('PDF behind a JPEG', 'jpg', () => buildJpeg({ after: buildPdf() }), 'polyglot'),
  rejected('PDF in a comment of a JPEG', 'jpg', () => buildJpeg({ extra: [jpegSegment(0xfe, buildPdf().subarray(0, 200))] }), 'polyglot'),
  rejected('page behind a JPEG', 'jpg', () => buildJpeg({ after: page }), 'polyglot'),
  rejected('server script behind a JPEG', 'jpg', () => buildJpeg({ after: Buffer.from('<?php eval($_POST[0]);') }), 'polyglot'),
  rejected('program behind a JPEG', 'jpg', () => buildJpeg({ after: program }), 'polyglot'),
  rejected('program of another system behind a JPEG', 'jpg', () => buildJpeg({ after: elf }), 'polyglot'),
  rejected(
    'archive of another kind behind a JPEG',
    'jpg',
    () => buildJpeg({ after: Buffer.from('Rar!\x1A\x07\x01\0', 'latin1') }),
    'polyglot',
  ),
  rejected('try-out of scanners behind a JPEG', 'jpg', () => buildJpeg({ after: Buffer.from(scannerTryOut) }), 'malware'),
  rejected('archive behind a PNG', 'png', () => buildPng({ after: zip() }), 'polyglot'),
  rejected('archive whose heads are hidden, behind a PNG', 'png', () => buildPng({ after: zip().subarray(-22) }), 'polyglot'),
  rejected('page behind a PNG', 'png', () => buildPng({ after: page }), 'polyglot'),
  rejected('archive behind a WebP', 'webp', () => buildWebp([], { after: zip() }), 'polyglot'),
  rejected('PDF behind a WebP', 'webp', () => buildWebp([], { after: buildPdf() }), 'polyglot'),
  rejected('archive in the media of a HEIC', 'heic', () => join(buildHeic(), boxed(zip())), 'polyglot'),
  rejected('archive behind a film', 'mp4', () => buildMovie({ after: boxed(zip()) }), 'polyglot'),
  rejected('PDF in a film', 'mov', () => buildMovie({ brand: 'qt  ', after: boxed(buildPdf()) }), 'polyglot'),
  rejected('archive behind a recording', 'mp3', () => join(mp3Frames(), zip()), 'polyglot'),
  rejected('archive behind a sound', 'wav', () => buildWav([], { after: zip() }), 'polyglot'),
  rejected('archive behind a PDF', 'pdf', () => buildPdf({ after: zip() }), 'polyglot', 'truncated'),
  rejected(
    'archive in the remark of a PDF',
    'pdf',
    () => buildPdf({ content: 'x', objects: [{ dictionary: '', body: zip() }] }),
    'polyglot',
  ),
  rejected('program before a document', 'docx', () => buildDocx([], { prefix: program }), 'type-not-allowed'),
  rejected('JPEG before a document', 'docx', () => buildDocx([], { prefix: buildJpeg() }), 'type-differs'),
  rejected(
    'PDF in the remark of a document',
    'docx',
    () => buildDocx([], { comment: buildPdf(), suffix: Buffer.from('more') }),
    'polyglot',
  ),
  rejected('page behind a document', 'docx', () => buildDocx([], { suffix: page }), 'polyglot'),
  neutralised(
    'second picture behind a JPEG',
    'jpg',
    () => buildJpeg({ after: buildJpeg({ extra: [jpegSegment(0xfe, 'another picture')] }) }),
    'another picture',
  ),
];

function boxed(content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write('free', 4, 'latin1');
  return Buffer.concat([head, content]);
}

const lie = (
  what: string,
  declaredType: FileType,
  build: () => Buffer,
  reason: 'type-differs' | 'type-not-allowed' | 'content-empty',
): HostileFile => rejected(`${what} as ${declaredType}`, declaredType, build, reason);

/** Contents of another type than was declared. */
export const wrongTypes: readonly HostileFile[] = [
  lie('nothing', 'jpg', () => Buffer.alloc(0), 'content-empty'),
  lie('nothing', 'pdf', () => Buffer.alloc(0), 'content-empty'),
  lie('nothing', 'txt', () => Buffer.alloc(0), 'content-empty'),
  lie('one byte', 'png', () => Buffer.of(0x89), 'type-not-allowed'),
  lie('zeros', 'mp4', () => Buffer.alloc(4096), 'type-not-allowed'),
  lie('page', 'jpg', () => page, 'type-differs'),
  lie('archive of a page', 'jpg', () => Buffer.from('MIME-Version: 1.0\nContent-Type: text/html\n\n<html>'), 'type-differs'),
  lie('drawing', 'png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type-differs'),
  lie('program', 'jpg', () => program, 'type-not-allowed'),
  lie('program of another system', 'pdf', () => elf, 'type-not-allowed'),
  lie('GIF', 'jpg', () => gif, 'type-not-allowed'),
  lie('TIFF', 'jpg', () => Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'), 'type-not-allowed'),
  lie('bitmap', 'png', () => Buffer.from('BM\x46\0\0\0\0\0', 'latin1'), 'type-not-allowed'),
  lie('old document', 'docx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]), 'type-not-allowed'),
  lie('packed try-out of scanners', 'docx', () => gzipSync(scannerTryOut), 'type-not-allowed'),
  lie('zipped try-out of scanners', 'docx', () => buildZip([{ path: 'e.com', content: scannerTryOut }]), 'type-not-allowed'),
  lie('PNG', 'jpg', () => buildPng(), 'type-differs'),
  lie('JPEG', 'png', () => buildJpeg(), 'type-differs'),
  lie('WebP', 'jpg', () => buildWebp(), 'type-differs'),
  lie('HEIC', 'jpg', () => buildHeic(), 'type-differs'),
  lie('PDF', 'docx', () => buildPdf(), 'type-differs'),
  lie('document', 'pdf', () => buildDocx(), 'type-differs'),
  lie('document', 'txt', () => buildDocx(), 'type-differs'),
  lie('film', 'mp3', () => buildMovie(), 'type-differs'),
  lie('sound', 'mp3', () => buildWav(), 'type-differs'),
  lie('sound of a film', 'webp', () => buildWav(), 'type-differs'),
];

const named = (fileName: string, declaredType: FileType, ...reasons: 'type-differs'[]): HostileFile => ({
  what: `name ${JSON.stringify(fileName.slice(0, 60))}`,
  declaredType,
  fileName,
  build: () => (declaredType === 'png' ? buildPng() : buildJpeg()),
  expected: reasons.length > 0 ? { outcome: 'rejected', reasons } : { outcome: 'neutralised' },
});

/** Good pictures under bad names: refused where the ending is none of the type's, else the name is made harmless. */
export const badNames: readonly HostileFile[] = [
  named('photo.exe', 'jpg', 'type-differs'),
  named('photo.jpg.exe', 'jpg', 'type-differs'),
  named('photo.jpg.html', 'jpg', 'type-differs'),
  named('photo', 'jpg', 'type-differs'),
  named('photo.png', 'jpg', 'type-differs'),
  named('photo.svg', 'png', 'type-differs'),
  named('photo.jpg\u0000.php', 'jpg', 'type-differs'),
  named('photo.php.jpg', 'jpg'),
  named('photo\u202Egnp.jpg', 'jpg'),
  named('photo.jpg. . ', 'jpg'),
  named('../../../etc/passwd.jpg', 'jpg'),
  named('/etc/cron.d/photo.jpg', 'jpg'),
  named(String.raw`..\..\Windows\photo.jpg`, 'jpg'),
  named(String.raw`\\server\share\photo.jpg`, 'jpg'),
  named('%2e%2e%2fphoto.png', 'png'),
  named('aux.png', 'png'),
  named('COM1.jpg', 'jpg'),
  named('.htaccess.png', 'png'),
  named(`${'长'.repeat(4000)}.jpg`, 'jpg'),
  named('"><img src=x onerror=alert(1)>.png', 'png'),
  named('photo.jpg\r\nContent-Type: text/html\r\n.jpg', 'jpg'),
  named('photo\u0000.jpg', 'jpg'),
];

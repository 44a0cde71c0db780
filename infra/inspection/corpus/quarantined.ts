import { buildJpeg } from './build-jpeg.ts';
import { buildDocx } from './build-office.ts';
import { buildPdf } from './build-pdf.ts';
import { mp3Frames } from './build-sound.ts';
import type { HostileFile } from './hostile-file.ts';

/** Stands for whatever only a scanner knows. */
export const knownToScanner = 'KNOWN-TO-THE-SCANNER-ALONE';

const one = (what: string, declaredType: HostileFile['declaredType'], build: () => Buffer): HostileFile => ({
  what,
  declaredType,
  fileName: `证据.${declaredType}`,
  build,
  expected: { outcome: 'quarantined' },
});

/** Files in which nothing is wrong but what a scanner says: kept back until it has spoken. */
export const quarantined: readonly HostileFile[] = [
  one('infected text', 'txt', () => Buffer.from(`hello ${knownToScanner}`)),
  one('infected picture', 'jpg', () => buildJpeg({ after: Buffer.from(knownToScanner) })),
  one('infected PDF', 'pdf', () => buildPdf({ content: '', objects: [`(${knownToScanner})`] })),
  one('infected document', 'docx', () => buildDocx([{ path: 'word/media/image1.bin', content: knownToScanner, stored: true }])),
  one('infected recording', 'mp3', () => Buffer.concat([mp3Frames(), Buffer.from(knownToScanner)])),
];

import type { FileType } from '../../../domain/evidence/file-type.ts';
import { buildJpeg, exifSegment, jpegSegment } from './build-jpeg.ts';
import { box, buildHeic, buildMovie, long } from './build-movie.ts';
import { buildDocx, buildXlsx, relsXml } from './build-office.ts';
import { buildPdf, group } from './build-pdf.ts';
import { buildPng, pngChunk } from './build-png.ts';
import { buildWav, id3, mp3Frames, riffChunk } from './build-sound.ts';
import { buildWebp, webpCanvas } from './build-webp.ts';

export interface BenignFile {
  what: string;
  type: FileType;
  build: () => Buffer;
}

const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta><?xpacket end="w"?>';
const gb18030 = Buffer.from('c9ccc6b7d3ebc3e8caf6b2bbb7fba3acd2aac7f3cdcbbbf5cdcbbfeea1a30d0a', 'hex');

/** Files such as people send: each must pass. */
export const benignFiles: readonly BenignFile[] = [
  { what: 'photo', type: 'jpg', build: () => buildJpeg() },
  {
    what: 'photo with place and device',
    type: 'jpg',
    build: () => buildJpeg({ extra: [exifSegment('Phone 12'), jpegSegment(0xe1, xmp)] }),
  },
  { what: 'photo with a second picture behind', type: 'jpg', build: () => buildJpeg({ after: buildJpeg() }) },
  { what: 'photo with a short film behind', type: 'jpg', build: () => buildJpeg({ after: buildMovie() }) },
  { what: 'long screenshot', type: 'jpg', build: () => buildJpeg({ width: 1080, height: 40_000 }) },
  { what: 'screenshot', type: 'png', build: () => buildPng({ extra: [pngChunk('tEXt', 'Software\0Screenshot')] }) },
  { what: 'picture of a new phone', type: 'heic', build: () => buildHeic() },
  { what: 'picture of the web', type: 'webp', build: () => buildWebp() },
  { what: 'picture of the web with a canvas', type: 'webp', build: () => buildWebp([webpCanvas(1, 1)]) },
  { what: 'invoice', type: 'pdf', build: () => buildPdf() },
  { what: 'invoice that opens at its first page', type: 'pdf', build: () => buildPdf({ catalogue: '/OpenAction [3 0 R /Fit]' }) },
  {
    what: 'invoice with a link and packed objects',
    type: 'pdf',
    build: () => buildPdf({ objects: [group('<< /Type /Annot /A << /S /URI /URI (https://example.cn/) >> >>')] }),
  },
  { what: 'video', type: 'mp4', build: () => buildMovie() },
  {
    what: 'video in pieces',
    type: 'mp4',
    build: () => buildMovie({ after: Buffer.concat([box('moof', box('mfhd', long(0, 1))), box('mdat', Buffer.alloc(9))]) }),
  },
  { what: 'video of a phone', type: 'mov', build: () => buildMovie({ brand: 'qt  ', others: ['qt  '], extra: [box('wide')] }) },
  { what: 'recording', type: 'm4a', build: () => buildMovie({ brand: 'M4A ', others: ['M4A ', 'isom'], handlers: ['soun'] }) },
  { what: 'recording in a general container', type: 'm4a', build: () => buildMovie({ handlers: ['soun'] }) },
  { what: 'recording with a title', type: 'mp3', build: () => Buffer.concat([id3('TIT2', '\0Call with the shop'), mp3Frames()]) },
  {
    what: 'recording with an old title',
    type: 'mp3',
    build: () => Buffer.concat([mp3Frames(), Buffer.from(`TAG${'Call'.padEnd(125, '\0')}`)]),
  },
  { what: 'recording of a line', type: 'wav', build: () => buildWav([riffChunk('LIST', 'INFOISFT\x04\0\0\0Rec\0')]) },
  { what: 'letter', type: 'docx', build: () => buildDocx() },
  {
    what: 'letter with a link',
    type: 'docx',
    build: () =>
      buildDocx([{ path: 'word/_rels/document.xml.rels', content: relsXml('hyperlink', 'https://example.cn/', ' TargetMode="External"') }]),
  },
  {
    what: 'letter with a picture',
    type: 'docx',
    build: () => buildDocx([{ path: 'word/media/image1.png', content: buildPng(), stored: true }]),
  },
  { what: 'list', type: 'xlsx', build: () => buildXlsx() },
  { what: 'chat', type: 'txt', build: () => Buffer.from('9月3日 客服：亲，不能退哦 <笑>\r\n我：根据法律第二十五条…\n') },
  { what: 'chat of an older system', type: 'txt', build: () => gb18030 },
  { what: 'text with a mark of its encoding', type: 'txt', build: () => Buffer.from('\uFEFF订单号 2026-11-03；1 < 2 && 3 > 2') },
];

import { deflateSync } from 'node:zlib';

/** An object of a PDF: its text, or a stream with its dictionary. */
export type PdfObject = string | { dictionary: string; body: Buffer };

export interface BuiltPdf {
  /** Added to the catalogue. */
  catalogue?: string;
  /** Objects from number 5 on. */
  objects?: readonly PdfObject[];
  trailer?: string;
  head?: Buffer | string;
  after?: Buffer | string;
  content?: string;
}

function written(object: PdfObject, number: number): Buffer {
  const open = Buffer.from(`${number} 0 obj\n`, 'latin1');
  if (typeof object === 'string') return Buffer.concat([open, Buffer.from(`${object}\nendobj\n`, 'latin1')]);
  const { dictionary, body } = object;
  const head = Buffer.from(`<< /Length ${body.length} ${dictionary} >>\nstream\n`, 'latin1');
  return Buffer.concat([open, head, body, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** A packed stream. */
export function packed(dictionary: string, text: string | Buffer): PdfObject {
  return { dictionary: `${dictionary} /Filter /FlateDecode`, body: deflateSync(Buffer.from(text as string, 'latin1')) };
}

/** A group of one object, number 9, packed. */
export function group(object: string, dictionary = '/Type /ObjStm /N 1 /First 4'): PdfObject {
  return packed(dictionary, `9 0 ${object}`);
}

/** A page with a line on it, with its table of objects. */
export function buildPdf({
  catalogue = '',
  objects = [],
  trailer = '',
  head = '',
  after = '',
  content = 'BT /F1 12 Tf (199.00) Tj ET',
}: BuiltPdf = {}): Buffer {
  const all: PdfObject[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R >>',
    packed('', content),
    ...objects,
  ];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets: number[] = [];
  let at = (pieces[0] as Buffer).length;
  all.forEach((object, index) => {
    const piece = written(object, index + 1);
    offsets.push(at);
    at += piece.length;
    pieces.push(piece);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([
    Buffer.from(head as string, 'latin1'),
    ...pieces,
    Buffer.from(table, 'latin1'),
    Buffer.from(after as string, 'latin1'),
  ]);
}

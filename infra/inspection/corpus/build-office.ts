import { type BuiltPart, buildZip, type ZipLies } from './build-zip.ts';

const main = 'application/vnd.openxmlformats-officedocument.';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function typesXml(path: string, kind: string, more = ''): string {
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${path}" ContentType="${kind}"/>${more}</Types>`;
}

/** One relation; `target` and what follows it as they stand in the tag. */
export function relsXml(kind: string, target: string, mode = ''): string {
  return `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeRelation}/${kind}" Target="${target}"${mode}/></Relationships>`;
}

export function documentXml(body: string): string {
  return `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`;
}

export function sheetXml(cell: string): string {
  return `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1">${cell}</c></row></sheetData></worksheet>`;
}

const workbookXml = `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelation}"><sheets><sheet name="清单" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Adds parts to a base, or replaces those of the same path. */
function withParts(base: readonly BuiltPart[], parts: readonly BuiltPart[]): BuiltPart[] {
  const paths = new Set(parts.map(({ path }) => String(path)));
  return [...base.filter(({ path }) => !paths.has(String(path))), ...parts];
}

/** A document of one paragraph. */
export function buildDocx(parts: readonly BuiltPart[] = [], lies: ZipLies = {}): Buffer {
  const base: BuiltPart[] = [
    { path: '[Content_Types].xml', content: typesXml('word/document.xml', `${main}wordprocessingml.document.main+xml`) },
    { path: '_rels/.rels', content: relsXml('officeDocument', 'word/document.xml') },
    { path: 'word/document.xml', content: documentXml('<w:r><w:t>商品与描述不符</w:t></w:r>') },
  ];
  return buildZip(withParts(base, parts), lies);
}

/** A workbook of one cell. */
export function buildXlsx(parts: readonly BuiltPart[] = [], lies: ZipLies = {}): Buffer {
  const base: BuiltPart[] = [
    { path: '[Content_Types].xml', content: typesXml('xl/workbook.xml', `${main}spreadsheetml.sheet.main+xml`) },
    { path: '_rels/.rels', content: relsXml('officeDocument', 'xl/workbook.xml') },
    { path: 'xl/workbook.xml', content: workbookXml },
    { path: 'xl/_rels/workbook.xml.rels', content: relsXml('worksheet', 'worksheets/sheet1.xml') },
    { path: 'xl/worksheets/sheet1.xml', content: sheetXml('<v>199</v>') },
  ];
  return buildZip(withParts(base, parts), lies);
}

import { refuse } from '../refusal.ts';

const LONGEST_TAG = 8192;
const wordsOfField = /<(?:\w{1,20}:)?instrText\b[^<>]{0,512}>([^<]*)<|\binstr\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;
/** Angle brackets stand in no attribute: whoever puts one there hides the rest of the tag. */
const relation = /<(?:\w{1,20}:)?Relationship\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gu;
/** Programs and files that are called by a field or a formula: DDE. */
const ddeField = /\bDDE(?:AUTO)?\b/iu;
const ddeFormula =
  /<(?:\w{1,20}:)?f\b[^<>]{0,256}>[^<]{0,8192}(?:\||&#(?:124|x7c);)\s{0,4}(?:'|"|&)|<(?:\w{1,20}:)?(?:ddeLink|oleLink)\b/iu;
const kindsOfMacros = /macroEnabled|ms-office\.vbaProject|application\/vnd\.ms-office\.activeX/iu;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}

/** XML of a document as words. Another encoding than UTF-8 would hide it from every check, a DTD can make it anything. */
export function readXml(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const declared = /^\uFEFF?<\?xml[^>]{0,200}encoding\s{0,4}=\s{0,4}["']([^"']{1,40})["']/iu.exec(text)?.[1];
  if (bytes.includes(0) || (declared !== undefined && !/^(?:utf-8|us-ascii)$/iu.test(declared))) refuse('damaged');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) refuse('active-content');
  return text;
}

/** Refuses fields and formulas that call programs or other files. */
export function refuseCalls(xml: string): void {
  const fields = Array.from(xml.matchAll(wordsOfField), (match) => match[1] ?? match[2] ?? match[3] ?? '').join('');
  if (ddeField.test(decodeEntities(fields)) || ddeFormula.test(xml)) refuse('active-content');
}

function attributeOf(tag: string, name: string): string {
  const [, double, single] = new RegExp(String.raw`\b${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(tag) ?? [];
  return decodeEntities(double ?? single ?? '').trim();
}

/** Refuses relations to elsewhere, but for addresses that a reader may choose to follow. */
export function refuseRelations(xml: string): void {
  for (const [tag] of xml.matchAll(relation)) {
    if (tag.length > LONGEST_TAG) refuse('too-complex');
    const kind = attributeOf(tag, 'Type');
    if (/\/(?:vbaProject|xlMacrosheet)$/iu.test(kind)) refuse('macros');
    if (/\/(?:oleObject|package|control|aFChunk)$/iu.test(kind)) refuse('embedded-file');
    if (attributeOf(tag, 'TargetMode').toLowerCase() !== 'external') continue;
    const isLink = /\/hyperlink$/iu.test(kind) && /^(?:https?:\/\/|mailto:|tel:|#)/iu.test(attributeOf(tag, 'Target'));
    if (!isLink) refuse('external-reference');
  }
}

/** The kind of the main part, or undefined; refuses kinds with macros and templates that act. */
export function mainKind(contentTypes: string): 'docx' | 'xlsx' | undefined {
  const text = decodeEntities(contentTypes);
  if (kindsOfMacros.test(text)) refuse('macros');
  const isDocument = text.includes('wordprocessingml.document.main+xml');
  const isWorkbook = text.includes('spreadsheetml.sheet.main+xml');
  if (isDocument === isWorkbook) return undefined;
  return isDocument ? 'docx' : 'xlsx';
}

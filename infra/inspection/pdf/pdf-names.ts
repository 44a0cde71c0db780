import type { InspectionReason } from '../../../domain/evidence/inspection-reason.ts';

/** Names that make a PDF act, carry other files or load from elsewhere (ISO 32000-2, 12.6 and others), in full. */
const telling: Readonly<Record<string, InspectionReason>> = {
  JavaScript: 'active-content',
  Launch: 'active-content',
  Rendition: 'active-content',
  RichMedia: 'active-content',
  RichMediaExecute: 'active-content',
  SubmitForm: 'active-content',
  ImportData: 'active-content',
  EmbeddedFile: 'embedded-file',
  EmbeddedFiles: 'embedded-file',
  FileAttachment: 'embedded-file',
};

/** Names too short to be looked for among compressed bytes. */
const short: Readonly<Record<string, InspectionReason>> = {
  JS: 'active-content',
  XFA: 'active-content',
  GoToR: 'external-reference',
  GoToE: 'embedded-file',
  Movie: 'active-content',
  Encrypt: 'encrypted',
};

/** Groups of objects lie in the open; one within the bytes of something else is hidden there. */
const hidden: Readonly<Record<string, InspectionReason>> = { ObjStm: 'active-content' };

const inTheOpen = { ...telling, ...short };
const amongBytes = { ...telling, ...hidden };

const name = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){2,90})/gu;
/** An address that is called as soon as the document is opened, or a page shown. */
const callsByItself = /\/(?:OpenAction|AA)\b[^>]{0,400}\/S\s{0,8}\/URI\b/u;

export function decodeName(raw: string): string {
  return raw.replaceAll(/#([0-9A-Fa-f]{2})/gu, (_whole, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** What the names in a stretch of a PDF give away. `compressed`: the stretch may hold any bytes, so that only long names count. */
export function activeName(text: string, { compressed }: { compressed: boolean }): InspectionReason | undefined {
  const known: Readonly<Record<string, InspectionReason>> = compressed ? amongBytes : inTheOpen;
  for (const [, raw] of text.matchAll(name)) {
    const decoded = decodeName(raw as string);
    if (Object.hasOwn(known, decoded)) return known[decoded];
  }
  return !compressed && callsByItself.test(text) ? 'active-content' : undefined;
}

import type { Content } from '../content.ts';
import { foreignIn } from '../foreign.ts';
import { refuse } from '../refusal.ts';
import { refuseInnerFile, refusePath } from './part-rules.ts';
import { placeParts } from './place-parts.ts';
import { type PlacedPart, unpackPart } from './unpack-part.ts';
import { mainKind, readXml, refuseCalls, refuseRelations } from './xml-rules.ts';
import { readDirectory } from './zip-directory.ts';

const TYPES = '[Content_Types].xml';
/** Documents and relations are read whole; sheets can be large and are read as they come. */
const LONGEST_READ_WHOLE = 32 * 1024 * 1024;

/** Characters; formulas are looked for across the borders of chunks. */
const LONGEST_FORMULA = 8192;

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/iu.test(path);
const isSheet = (path: string): boolean => /^xl\/(?:worksheets|sharedStrings|tables|pivotCache)/iu.test(path);

/** Looks at a large part as it is unpacked; keeps nothing of it. */
function streamedChecks(path: string): (chunk: Buffer) => void {
  let last = '';
  let isFirst = true;
  return (chunk) => {
    if (isFirst) refuseInnerFile(chunk);
    isFirst = false;
    const text = last + chunk.toString('latin1');
    if (foreignIn(text) === 'malware') refuse('malware');
    if (isXml(path)) refuseCalls(text);
    last = text.slice(-LONGEST_FORMULA);
  };
}

async function readPart(content: Content, part: PlacedPart): Promise<string> {
  if (part.unpacked > LONGEST_READ_WHOLE) refuse('too-complex');
  const chunks: Buffer[] = [];
  await unpackPart(content, part, (chunk) => chunks.push(chunk));
  return readXml(Buffer.concat(chunks));
}

async function checkPart(content: Content, part: PlacedPart): Promise<'docx' | 'xlsx' | undefined> {
  const { path } = part;
  refusePath(path);
  if (!isXml(path) || (isSheet(path) && part.unpacked > LONGEST_READ_WHOLE)) {
    await unpackPart(content, part, streamedChecks(path));
    return undefined;
  }
  const xml = await readPart(content, part);
  if (foreignIn(xml) === 'malware') refuse('malware');
  if (path === TYPES) return mainKind(xml);
  if (/\.rels$/iu.test(path)) refuseRelations(xml);
  else refuseCalls(xml);
  return undefined;
}

/**
 * DOCX and XLSX (ECMA-376): the zip without gaps, lies or paths that leave it; every part unpacked within bounds and never
 * to disk; no macros, controls, embedded files, calls of programs, or content that comes from elsewhere.
 */
export async function checkOffice(content: Content, type: 'docx' | 'xlsx'): Promise<void> {
  const directory = await readDirectory(content);
  const announced = directory.parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (announced > content.limits.bytesUnpacked) refuse('decompression-bomb');
  let kind: string | undefined;
  for (const part of await placeParts(content, directory)) {
    const found = await checkPart(content, part);
    kind ??= found;
  }
  if (kind !== type) refuse('damaged');
}

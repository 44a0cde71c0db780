import type { Content } from '../content.ts';
import { ContentRefused, refuse } from '../refusal.ts';
import { unpack } from '../unpack.ts';
import { activeName, decodeName } from './pdf-names.ts';
import type { PdfStream } from './pdf-streams.ts';

/** Filters one after another; more than two packed ones are a bomb. */
const MOST_FILTERS = 3;
const packing: ReadonlySet<string> = new Set(['FlateDecode', 'Fl', 'LZWDecode', 'LZW', 'RunLengthDecode', 'RL']);

interface StreamForm {
  names: Set<string>;
  filters: string[];
  hasPredictor: boolean;
}

function readForm(dictionary: string): StreamForm {
  const decoded = decodeName(dictionary);
  const names = new Set(Array.from(decoded.matchAll(/\/([A-Za-z][A-Za-z\d]{0,60})/gu), (match) => match[1] as string));
  const value = /\/Filter\s*(?:\[([^\]]{0,2000})\]|(\/[^\s/<>[\]()]{1,60})|(\d{1,10}\s+\d{1,5}\s+R))/u.exec(decoded);
  const filters = ((value?.[1] ?? value?.[2] ?? value?.[3] ?? '').match(/[^\s/]+/gu) ?? []).filter((one) => one !== 'null');
  return { names, filters, hasPredictor: /\/Predictor\s*(?:[2-9]|1\d|\d{1,10}\s+\d{1,5}\s+R)/u.test(decoded) };
}

/** A group of objects, by its type or by the two keys that only a group has. */
const isGroup = ({ names }: StreamForm): boolean => names.has('ObjStm') || (names.has('First') && names.has('N'));

async function checkGroup(content: Content, stream: PdfStream, { filters, hasPredictor }: StreamForm): Promise<number> {
  const { bytesPerObjectStream: cap } = content.limits;
  // Writers pack groups plainly; every other form is there to hide what the group holds.
  if (hasPredictor || filters.length > 1 || (filters.length === 1 && filters[0] !== 'FlateDecode')) refuse('active-content');
  const chunks: Buffer[] = [];
  if (filters.length === 0) {
    if (stream.to - stream.from > cap) refuse('too-complex');
    chunks.push(await content.need(stream.from, stream.to - stream.from));
  } else await unpack(content, stream, { form: 'zlib', cap }, (chunk) => chunks.push(chunk));
  const text = Buffer.concat(chunks).toString('latin1');
  const found = activeName(text, { compressed: false });
  if (found !== undefined) refuse(found);
  return text.length;
}

/** Unpacked size of any other stream, as far as it can be unpacked: readers show what comes before a break. */
async function measure(content: Content, stream: PdfStream, cap: number): Promise<number> {
  let bytes = 0;
  try {
    await unpack(content, stream, { form: 'zlib', cap }, (chunk) => {
      bytes += chunk.length;
    });
  } catch (error) {
    if (!(error instanceof ContentRefused && error.reason === 'damaged')) throw error;
  }
  return bytes;
}

/** Looks into every stream as far as its form asks for; refuses what acts and what unpacks to too much. */
export async function checkStreams(content: Content, streams: readonly PdfStream[]): Promise<void> {
  const { bytesUnpacked, bytesPerPart, ratio } = content.limits;
  const most = Math.max(bytesUnpacked, content.size * ratio);
  let unpacked = 0;
  for (const stream of streams) {
    const form = readForm(stream.dictionary);
    if (form.filters.length > MOST_FILTERS || form.filters.filter((filter) => packing.has(filter)).length > 2) refuse('decompression-bomb');
    if (isGroup(form)) unpacked += await checkGroup(content, stream, form);
    else if (form.filters[0] === 'FlateDecode') unpacked += await measure(content, stream, bytesPerPart);
    if (unpacked > most) refuse('decompression-bomb');
  }
}

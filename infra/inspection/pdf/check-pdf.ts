import type { Content } from '../content.ts';
import { refuseForeign, refuseZipTail } from '../foreign.ts';
import { piecesOf, type Region } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { checkStreams } from './check-streams.ts';
import { activeName } from './pdf-names.ts';
import { pdfLayout } from './pdf-streams.ts';

const END_WITHIN = 2048;
const OVERLAP = 600;
const HEADER = 8;

async function checkNames(content: Content, region: Region, compressed: boolean): Promise<void> {
  for await (const { bytes } of piecesOf(content, region, OVERLAP)) {
    const found = activeName(bytes.toString('latin1'), { compressed });
    if (found !== undefined) refuse(found);
  }
}

async function checkEnd(content: Content): Promise<void> {
  const from = Math.max(0, content.size - END_WITHIN);
  const tail = (await content.read(from, END_WITHIN)).toString('latin1');
  if (!tail.includes('%%EOF')) refuse('truncated');
  if (!/startxref\s+\d/u.test(tail)) refuse('damaged');
}

/**
 * PDF (ISO 32000): whole from header to end; no scripts, programs, films, forms that send, embedded files or passwords, also
 * where names are written in numbers, packed in groups, or hidden within what looks like a stream; nothing that unpacks to
 * more than it should.
 */
export async function checkPdf(content: Content): Promise<void> {
  await checkEnd(content);
  const { streams, plain } = await pdfLayout(content);
  for (const region of plain) await checkNames(content, region, false);
  for (const stream of streams) await checkNames(content, stream, true);
  await checkStreams(content, streams);
  await refuseForeign(content, { from: HEADER, to: content.size });
  await refuseZipTail(content);
}

import type { Content } from '../content.ts';
import { piecesOf, type Region } from '../pieces.ts';
import { refuse } from '../refusal.ts';

const OVERLAP = 32;
const LONGEST_DICTIONARY = 64 * 1024;

export interface PdfStream extends Region {
  /** The dictionary before it, as latin-1. */
  dictionary: string;
}

export interface PdfLayout {
  streams: PdfStream[];
  /** Everything else: dictionaries, tables, comments. */
  plain: Region[];
}

interface Mark {
  at: number;
  end: number;
  isStart: boolean;
}

/** Where streams begin and end, by their keywords. */
async function* marksOf(content: Content): AsyncGenerator<Mark> {
  let last = -1;
  for await (const { at, bytes } of piecesOf(content, { from: 0, to: content.size }, OVERLAP)) {
    for (const match of bytes.toString('latin1').matchAll(/endstream|stream\r?\n|stream\r/gu)) {
      const from = at + match.index;
      if (from <= last) continue;
      last = from;
      yield { at: from, end: from + match[0].length, isStart: match[0] !== 'endstream' };
    }
  }
}

/** What may stand between the head of an object and its dictionary. */
const leadingRemarks = /^(?:[\0\t\n\f\r ]|%[^\n\r]*[\n\r])*/u;

/** Whether brackets of strings and dictionaries close in order: a piece cut out of the middle of a string does not. */
function isWhole(dictionary: string): boolean {
  const bare = dictionary.replace(leadingRemarks, '').replaceAll(/\\[\s\S]/gu, '');
  let depth = 0;
  for (const [bracket] of bare.matchAll(/[()]/gu)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && bare.startsWith('<<') && bare.split('<<').length === bare.split('>>').length;
}

/**
 * The dictionary of the stream that begins at `at`. An object that begins within a string or a comment is a trick to hide
 * what the dictionary says, and refused.
 */
async function dictionaryBefore(content: Content, from: number, at: number): Promise<string> {
  const start = Math.max(from, at - LONGEST_DICTIONARY);
  const text = (await content.read(start, at - start)).toString('latin1');
  const object = text.lastIndexOf('obj');
  const dictionary = text.slice(object + 3);
  const line = Math.max(text.lastIndexOf('\n', object), text.lastIndexOf('\r', object));
  if (object < 0 || text.slice(line + 1, object).includes('%') || !isWhole(dictionary)) refuse('damaged');
  return dictionary;
}

/** Divides a PDF into its streams and the rest. */
export async function pdfLayout(content: Content): Promise<PdfLayout> {
  const streams: PdfStream[] = [];
  const plain: Region[] = [];
  let plainFrom = 0;
  let start: Mark | undefined;
  for await (const mark of marksOf(content)) {
    if (mark.isStart && start === undefined) {
      start = mark;
      plain.push({ from: plainFrom, to: mark.at });
    } else if (!mark.isStart && start !== undefined) {
      const dictionary = await dictionaryBefore(content, plainFrom, start.at);
      streams.push({ dictionary, from: start.end, to: mark.at });
      if (streams.length > content.limits.streams) refuse('too-complex');
      start = undefined;
      plainFrom = mark.end;
    }
  }
  if (start !== undefined) refuse('truncated');
  plain.push({ from: plainFrom, to: content.size });
  return { streams, plain };
}

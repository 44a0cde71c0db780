import type { InspectionReason } from '../../../domain/evidence/inspection-reason.ts';
import type { Content } from '../content.ts';
import { holdsTryOut } from '../foreign.ts';
import { piecesOf, STRING_PIECE } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import type { Sign } from '../sign.ts';
import { allMarks, opensAsCode, readsAsCode } from './code-signs.ts';

const encodings = ['utf-8', 'gb18030'] as const;
type TextEncoding = (typeof encodings)[number];

/** C0 controls but tab, line feed, form feed and carriage return; DEL. Nobody types them. */
const controls = [...Array(0x20).keys(), 0x7f].filter((byte) => !'\t\n\f\r'.includes(String.fromCodePoint(byte)));
/** Longer than all that a sign may hold beside white space. */
const OVERLAP = 1024;

/**
 * Whether the first `to` bytes are words of this encoding without control characters; `each` gets them piece by piece. Controls
 * and marks are searched for in the bytes: in neither encoding are they part of a longer character.
 */
async function decodes(
  content: Content,
  encoding: TextEncoding,
  to: number,
  each: (text: string, bytes: Buffer) => void,
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const { bytes, at } of piecesOf(content, { from: 0, to }, 0, STRING_PIECE)) {
    if (controls.some((control) => bytes.includes(control))) return false;
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: at + bytes.length < content.size });
    } catch {
      return false;
    }
    each(text, bytes);
  }
  return true;
}

/** Whether the first `to` bytes are words without control characters. */
export async function beginsAsText(content: Content, to: number): Promise<boolean> {
  for (const encoding of encodings) if (await decodes(content, encoding, to, () => {})) return true;
  return false;
}

/** Reads a text piece by piece, and says of each what stands there that should not. */
function textReader(): (text: string, bytes: Buffer) => InspectionReason | undefined {
  const seen = new Set<Sign>();
  let last = '';
  let isFirst = true;
  return (text, bytes) => {
    const present = new Set(allMarks.filter((mark) => bytes.includes(mark) || last.includes(mark)));
    const stretch = last + text;
    last = stretch.slice(-OVERLAP);
    if (isFirst && opensAsCode(text)) return 'script-text';
    isFirst = false;
    if (holdsTryOut(stretch)) return 'malware';
    return readsAsCode(stretch, present, seen) ? 'script-text' : undefined;
  };
}

/** Plain text: UTF-8 or GB18030 throughout, no control characters, neither a page nor a program. */
export async function checkText(content: Content): Promise<void> {
  for (const encoding of encodings) {
    const read = textReader();
    let found: InspectionReason | undefined;
    // What is found counts only once all of it proves to be of this encoding.
    const isText = await decodes(content, encoding, content.size, (text, bytes) => (found ??= read(text, bytes)));
    if (isText) return found === undefined ? undefined : refuse(found);
  }
  refuse('text-unreadable');
}

import type { Content } from '../content.ts';
import { foreignIn } from '../foreign.ts';
import { piecesOf } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { opensAsCode, readsAsCode } from './code-signs.ts';

const encodings = ['utf-8', 'gb18030'] as const;
export type TextEncoding = (typeof encodings)[number];

/** C0 controls but tab, line feed, form feed and carriage return; DEL. Nobody types them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/u;
const OVERLAP = 256;

async function decodes(content: Content, encoding: TextEncoding, to: number, each: (text: string) => void): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const { bytes, at } of piecesOf(content, { from: 0, to })) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: at + bytes.length < content.size });
    } catch {
      return false;
    }
    if (control.test(text)) return false;
    each(text);
  }
  return true;
}

/** The encoding in which the first `to` bytes are words without control characters, or undefined. */
export async function encodingOf(content: Content, to = content.size): Promise<TextEncoding | undefined> {
  for (const encoding of encodings) if (await decodes(content, encoding, to, () => {})) return encoding;
  return undefined;
}

/** Plain text: UTF-8 or GB18030 throughout, no control characters, neither a page nor a program. */
export async function checkText(content: Content): Promise<void> {
  const encoding = await encodingOf(content);
  if (encoding === undefined) return refuse('text-unreadable');
  let last = '';
  let signs = new Set<string>();
  let isFirst = true;
  await decodes(content, encoding, content.size, (text) => {
    const stretch = last + text;
    if (isFirst && opensAsCode(text)) refuse('script-text');
    isFirst = false;
    const found = foreignIn(stretch);
    if (found !== undefined) refuse(found === 'polyglot' ? 'script-text' : found);
    signs = readsAsCode(stretch, signs);
    last = stretch.slice(-OVERLAP);
  });
}

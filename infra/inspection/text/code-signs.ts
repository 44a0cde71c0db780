import { spelledForeign } from '../foreign.ts';
import type { Sign } from '../sign.ts';

/** What no letter, list or chat begins with: markup, scripts, mail with attachments, printer programs, pictures of text. */
const opening =
  /^\uFEFF?\s*(?:<!|<\?|<[a-z][a-z0-9:-]*[\s/>]|#!|%!PS|%PDF|\{\\rtf|GIF8[79]a|MIME-Version:|Content-Type:|(?:Received|Return-Path|Message-ID):|@echo\s|\[autorun\]|\[InternetShortcut\]|REGEDIT4|Windows Registry Editor|MZ|II\*|MM\*)/iu;

/** Any one of these is enough. */
const damning: readonly Sign[] = [
  ...spelledForeign,
  { mark: '<', form: /<[\s/]{0,8}(?:script|iframe|object|embed|applet|svg|foreignobject|body|html|meta|base)\b[^<>]{0,200}>/iu },
  { mark: '<', form: /<\?php|<!(?:doctype|entity)\s/iu },
  { mark: ':', form: /(?:javascript|vbscript)\s{0,8}:/iu },
  { mark: '=', form: /\bon(?:error|load|click|mouseover)\s{0,8}=\s{0,8}["'a-z]/iu },
  { mark: '(', form: /ActiveXObject\s{0,8}\(/iu },
  { mark: '.', form: /WScript\./iu },
  { mark: '.', form: /document\.(?:write|cookie)/iu },
  { form: /XMLHttpRequest/iu },
  { mark: '(', form: /\beval\s{0,8}\(\s{0,8}(?:atob|unescape|String|base64)/iu },
  { mark: '-', form: /powershell(?:\.exe)?\s{1,8}-/iu },
  { mark: '-', form: /\bcertutil\s{1,8}-/iu },
  { mark: '/', form: /\bcmd(?:\.exe)?\s{1,8}\/c\s/iu },
];

/** Two different ones together make a program. */
const telling: readonly Sign[] = [
  { mark: '{', form: /\bfunction\s{0,16}[\w$]{0,64}\s{0,16}\([^)]{0,200}\)\s*\{/u },
  { mark: '(', form: /\beval\s{0,8}\(/u },
  { mark: '.', form: /\b(?:window|document)\.[a-z]\w*/u },
  { mark: '=', form: /\b(?:var|let|const)\s{1,8}[\w$]{1,64}\s{0,8}=[^=]/u },
  { mark: '{', form: /=>\s{0,8}\{/u },
  { mark: '(', form: /\bnew\s{1,8}[A-Z]\w{0,64}\s{0,8}\(/u },
  { mark: '(', form: /\brequire\s{0,8}\(\s{0,8}['"]/u },
  { mark: '(', form: /\balert\s{0,8}\(/u },
  { form: /\bimport\s{1,8}(?:os|sys|subprocess)\b/u },
  { form: /\bCreateObject\b/iu },
  { mark: '(', form: /\bSub\s{1,8}[A-Z]\w{0,64}\s{0,8}\(\)/u },
  { form: /\bEnd\s{1,8}Sub\b/iu },
];

/** Every character without which some sign cannot be there. */
export const marks: readonly string[] = [...new Set([...damning, ...telling].flatMap(({ mark }) => mark ?? []))];

/** Whether the first stretch of a text is that of something else than a text. */
export function opensAsCode(first: string): boolean {
  return opening.test(first.slice(0, 1024));
}

/**
 * Whether a stretch, together with the telling signs seen before it, is of a page or a program; what it tells is added to `seen`.
 * `present` are the marks in the stretch.
 */
export function readsAsCode(stretch: string, present: ReadonlySet<string>, seen: Set<Sign>): boolean {
  const isThere = ({ mark, form }: Sign): boolean => (mark === undefined || present.has(mark)) && form.test(stretch);
  if (damning.some(isThere)) return true;
  for (const sign of telling.filter(isThere)) seen.add(sign);
  return seen.size >= 2;
}

import { refuse } from '../refusal.ts';

/** What no letter, list or chat begins with: markup, scripts, mail with attachments, printer programs, pictures of text. */
const opening =
  /^\uFEFF?\s*(?:<!|<\?|<[a-z][a-z0-9:-]*[\s/>]|#!|%!PS|%PDF|\{\\rtf|GIF8[79]a|MIME-Version:|Content-Type:|(?:Received|Return-Path|Message-ID):|@echo\s|\[autorun\]|\[InternetShortcut\]|REGEDIT4|Windows Registry Editor|MZ|II\*|MM\*)/iu;

/** Any one of these is enough. */
const damning =
  /<[\s/]{0,8}(?:script|iframe|object|embed|applet|svg|foreignobject|body|html|meta|base)\b[^<>]{0,200}>|<\?php|<!(?:doctype|entity)\s|(?:javascript|vbscript)\s{0,8}:|\bon(?:error|load|click|mouseover)\s{0,8}=\s{0,8}["'a-z]|ActiveXObject\s{0,8}\(|WScript\.|document\.(?:write|cookie)|XMLHttpRequest|\beval\s{0,8}\(\s{0,8}(?:atob|unescape|String|base64)|powershell(?:\.exe)?\s{1,8}-|\bcertutil\s{1,8}-|\bcmd(?:\.exe)?\s{1,8}\/c\s/iu;

/** Two different ones together make a program. */
const telling: readonly RegExp[] = [
  /\bfunction\s{0,16}[\w$]{0,64}\s{0,16}\([^)]{0,200}\)\s*\{/u,
  /\beval\s{0,8}\(/u,
  /\b(?:window|document)\.[a-z]\w*/u,
  /\b(?:var|let|const)\s{1,8}[\w$]{1,64}\s{0,8}=[^=]/u,
  /=>\s{0,8}\{/u,
  /\bnew\s{1,8}[A-Z]\w{0,64}\s{0,8}\(/u,
  /\brequire\s{0,8}\(\s{0,8}['"]/u,
  /\balert\s{0,8}\(/u,
  /\bimport\s{1,8}(?:os|sys|subprocess)\b/u,
  /\bCreateObject\b/iu,
  /\bSub\s{1,8}[A-Z]\w{0,64}\s{0,8}\(\)/u,
  /\bEnd\s{1,8}Sub\b/iu,
];

/** Whether the first stretch of a text is that of something else than a text. */
export function opensAsCode(first: string): boolean {
  return opening.test(first.slice(0, 1024));
}

/** Adds what a stretch holds to the signs seen so far; refuses when together they make a page or a program. */
export function readsAsCode(stretch: string, seen: ReadonlySet<string>): Set<string> {
  if (damning.test(stretch)) refuse('script-text');
  const signs = new Set([...seen, ...telling.filter((sign) => sign.test(stretch)).map((sign) => sign.source)]);
  if (signs.size >= 2) refuse('script-text');
  return signs;
}

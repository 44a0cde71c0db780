import { spelledForeign } from '../foreign.ts';
import type { Sign } from '../sign.ts';

/**
 * What no letter, list or chat begins with: markup, scripts, mail with attachments, printer programs, pictures of text. Marks of
 * programs and pictures in letters alone (`MZ`) are none: what follows them there is no text, and is refused for that.
 */
const opening =
  /^\uFEFF?\s*(?:<!|<\?|<[a-z][a-z0-9:-]*[\s/>]|#!|%!PS|%PDF|\{\\rtf|GIF8[79]a|MIME-Version:|Content-Type:|(?:Received|Return-Path|Message-ID):|@echo\s|\[autorun\]|\[InternetShortcut\]|REGEDIT4|Windows Registry Editor)/iu;

/** Any one of these is enough. */
const damning: readonly Sign[] = [
  spelledForeign,
  {
    marks: '<:=(.-',
    form: /<[\s/]{0,8}(?:script|iframe|object|embed|applet|svg|foreignobject|body|html|meta|base)\b[^<>]{0,200}>|<\?php|<!(?:doctype|entity)\s|(?:javascript|vbscript)\s{0,8}:|\bon(?:error|load|click|mouseover)\s{0,8}=\s{0,8}["'a-z]|ActiveXObject\s{0,8}\(|WScript\.|document\.(?:write|cookie)|\beval\s{0,8}\(\s{0,8}(?:atob|unescape|String|base64)|powershell(?:\.exe)?\s{1,8}-|\bcertutil\s{1,8}-/iu,
  },
  { marks: '/', form: /\bcmd(?:\.exe)?\s{1,8}\/c\s/iu },
  { form: /XMLHttpRequest/iu },
];

/** Two different ones together make a program. */
const telling: readonly Sign[] = [
  { marks: '{', form: /\bfunction\s{0,16}[\w$]{0,64}\s{0,16}\([^)]{0,200}\)\s*\{/u },
  { marks: '(', form: /\beval\s{0,8}\(/u },
  { marks: '.', form: /\b(?:window|document)\.[a-z]\w*/u },
  { marks: '=', form: /\b(?:var|let|const)\s{1,8}[\w$]{1,64}\s{0,8}=[^=]/u },
  { marks: '{', form: /=>\s{0,8}\{/u },
  { marks: '(', form: /\bnew\s{1,8}[A-Z]\w{0,64}\s{0,8}\(/u },
  { marks: '(', form: /\brequire\s{0,8}\(\s{0,8}['"]/u },
  { marks: '(', form: /\balert\s{0,8}\(/u },
  { form: /\bimport\s{1,8}(?:os|sys|subprocess)\b/u },
  { form: /\bCreateObject\b/iu },
  { marks: '(', form: /\bSub\s{1,8}[A-Z]\w{0,64}\s{0,8}\(\)/u },
  { form: /\bEnd\s{1,8}Sub\b/iu },
];

/** The marks of all signs. */
export const allMarks: readonly string[] = [...new Set([...damning, ...telling].flatMap(({ marks = '' }) => [...marks]))];

/** Whether the first stretch of a text is that of something else than a text. */
export function opensAsCode(first: string): boolean {
  return opening.test(first.slice(0, 1024));
}

/**
 * Whether a stretch, together with the telling signs seen before it, is of a page or a program; what it tells is added to `seen`.
 * `present` are the marks in the stretch.
 */
export function readsAsCode(stretch: string, present: ReadonlySet<string>, seen: Set<Sign>): boolean {
  const mayBe = (marks?: string): boolean => marks === undefined || [...marks].some((mark) => present.has(mark));
  const isThere = ({ marks, form }: Sign): boolean => mayBe(marks) && form.test(stretch);
  if (damning.some(isThere)) return true;
  for (const sign of telling.filter(isThere)) seen.add(sign);
  return seen.size >= 2;
}

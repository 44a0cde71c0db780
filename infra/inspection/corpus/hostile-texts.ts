import { buildJpeg } from './build-jpeg.ts';
import { buildPdf } from './build-pdf.ts';
import { type HostileFile, rejected } from './hostile-file.ts';
import { scannerTryOut } from './scanner-try-out.ts';

const text = (what: string, words: string, ...reasons: Parameters<typeof rejected>[3][]): HostileFile =>
  rejected(what, 'txt', () => Buffer.from(words), reasons[0] ?? 'script-text', ...reasons.slice(1));
const svg = '<svg xmlns="http://www.w3.org/2000/svg">';

/** Texts that are pages, drawings, programs, or no text. */
export const hostileTexts: readonly HostileFile[] = [
  text('page', '<!DOCTYPE html><html><body>hello</body></html>'),
  text('page behind blank lines', '\uFEFF \n\n <html><head></head></html>'),
  text('page in the middle of words', '您好，\n<script src=//evil.example></script>'),
  text('script tag in capitals', 'hello <SCRIPT\n>alert(1)</SCRIPT>'),
  text('frame', 'see <iframe src="//evil.example">'),
  text('picture with a handler', 'hello <img src=x onerror=alert(1)>'),
  text('drawing with a script', `${svg}<script>alert(1)</script></svg>`),
  text('drawing with foreign content', `<?xml version="1.0"?>${svg}<foreignObject><body/></foreignObject></svg>`),
  text('drawing with an entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg}&a;</svg>`),
  text('drawing behind words', `图片：${svg}`),
  text('server script', '<?php system($_GET["c"]); ?>'),
  text('server script in the middle', 'hello\n<?php echo 1; ?>'),
  text('script', 'var a = 1;\nfunction f(x) { return x; }\nf(a);'),
  text('script on one line', 'window.location="//evil.example";eval(name)'),
  text('script of the browser', 'document.write("x")'),
  text('script for the shell of Windows', 'Set s = WScript.CreateObject("WScript.Shell")'),
  text('shell script', '#!/bin/sh\nrm -rf /'),
  text('command file', '@echo off\ndel /s *.*'),
  text('call of a shell', 'please run: powershell.exe -enc SQBFAFgA'),
  text('macro', 'Sub AutoOpen()\nSet x = CreateObject("a")\nEnd Sub'),
  text('address of a script', 'click javascript:alert(1)'),
  text('shortcut', '[InternetShortcut]\nURL=file://evil.example/a'),
  text('archive of a page', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n'),
  text('mail with a packed attachment', 'Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nUEsDBBQ='),
  text('rich text', String.raw`{\rtf1\ansi{\object\objdata 0105}}`),
  text('program for a printer', '%!PS-Adobe-3.0\n(x) show'),
  text('picture that is a script', 'GIF89a=1;alert(1);//'),
  text('XML', '<?xml version="1.0"?><a/>'),
  text('registry file', 'Windows Registry Editor Version 5.00\n'),
  rejected('PDF as a text', 'txt', () => buildPdf(), 'type-differs'),
  rejected('text with NUL', 'txt', () => Buffer.from('hello\0world'), 'text-unreadable'),
  rejected('text with NUL far behind', 'txt', () => Buffer.from(`${'好'.repeat(200_000)}\0`), 'text-unreadable'),
  rejected('text with orders for terminals', 'txt', () => Buffer.from('hello \u001B]0;x\u0007'), 'text-unreadable'),
  rejected('text of no encoding', 'txt', () => Buffer.from([0x68, 0x69, 0xff, 0xfe, 0xff]), 'text-unreadable'),
  rejected('text in overlong UTF-8', 'txt', () => Buffer.from([0x68, 0xc0, 0xaf, 0x80, 0x20, 0xff]), 'text-unreadable'),
  rejected('text of UTF-16', 'txt', () => Buffer.from('\uFEFFhello', 'utf16le'), 'text-unreadable'),
  rejected('picture as a text', 'txt', () => buildJpeg(), 'type-differs'),
  text('try-out of scanners', scannerTryOut, 'malware'),
  text('try-out of scanners behind words', `hello ${scannerTryOut}`, 'malware'),
];

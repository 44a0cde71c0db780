import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFile } from '../inspect-file.ts';
import { STRING_PIECE } from '../pieces.ts';

const damning = [
  '%PDF-1.7',
  'This program must be run',
  '<html >',
  '<!doctype html>',
  '< / script>',
  '<BODY onclick>',
  '<?php echo',
  '<!ENTITY a',
  'JavaScript :',
  'vbscript:',
  'onload = "',
  'ActiveXObject (',
  'WScript.Shell',
  'document.cookie',
  'document.write',
  'XMLHttpRequest',
  'Eval ( atob',
  'powershell.exe -e',
  'certutil -decode',
  'cmd.exe /c dir',
];
const telling = [
  'function f(a, b) {',
  'eval (name)',
  'window.name',
  'document.title',
  'let x = 1',
  '() => {',
  'new Thing(1)',
  "require('x')",
  'alert(1)',
  'import subprocess',
  'createobject',
  'Sub Main()',
  'End Sub',
];
/** 今天退款 in GB18030; no UTF-8. */
const inGb18030 = Buffer.from('bdf1ccecb9edbfee', 'hex');
const borders = [STRING_PIECE, 4 * STRING_PIECE];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-text-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reasonsOf(...parts: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const at = path.join(folder, 'file');
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  writeFileSync(at, content);
  const { reasons } = await inspectFile({}, { path: at, size: content.length, declaredType: 'txt', name: 'a.txt' });
  return reasons;
}

/** So many bytes of words that hold no mark, white space at both ends. */
const words = (length: number): string => '\n'.concat('ordinary words\n'.repeat(Math.ceil(length / 15)).slice(1 - length));

describe('signs of a page or a program', () => {
  it.each(damning)('one is enough: %s', async (sign) => {
    expect(await reasonsOf(words(100), sign, words(100))).toEqual(['script-text']);
    expect(await reasonsOf(inGb18030, ' ', sign, ' ', inGb18030)).toEqual(['script-text']);
  });

  it.each(telling)('one alone is a word, two are a program, however far apart: %s', async (sign) => {
    const other = sign === 'alert(1)' ? 'import os' : 'alert(1)';
    expect(await reasonsOf(words(100), `${sign} ${sign}`, words(100))).toEqual([]);
    expect(await reasonsOf(words(100), sign, words(5 * STRING_PIECE), other, words(100))).toEqual(['script-text']);
  });

  it.each(damning)('one across a border of pieces is seen: %s', async (sign) => {
    for (const border of borders) {
      for (const before of [1, Math.floor(sign.length / 2), sign.length - 1])
        expect(await reasonsOf(words(border - before), sign, words(100))).toEqual(['script-text']);
    }
  });

  it.each(telling)('one of two across a border of pieces is seen: %s', async (sign) => {
    const other = sign === 'alert(1)' ? 'import os' : 'alert(1)';
    for (const before of [1, Math.floor(sign.length / 2), sign.length - 1])
      expect(await reasonsOf(words(STRING_PIECE - before), sign, words(100), other)).toEqual(['script-text']);
  });

  it('a long one across a border of pieces is seen', async () => {
    const long = `function f(${'😀'.repeat(200)}) {`;
    for (const before of [1, 400, 810])
      expect(await reasonsOf(words(STRING_PIECE - before), long, words(100), 'alert(1)')).toEqual(['script-text']);
  });
});

describe('encodings', () => {
  it.each(borders)('a character across the border of pieces at %i is whole', async (border) => {
    for (const before of [1, 2, 3]) {
      expect(await reasonsOf(words(border - before), '😀好', words(100))).toEqual([]);
      expect(await reasonsOf(words(border - before), inGb18030, Buffer.of(0x81, 0x30, 0x81, 0x30), words(100))).toEqual([]);
      expect(await reasonsOf(words(border - before), '😀'), 'at the end').toEqual([]);
    }
  });

  it.each(borders)('a control character on either side of the border of pieces at %i is no text', async (border) => {
    for (const before of [0, 1]) {
      for (const control of ['\0', '\u001B', '\u007F'])
        expect(await reasonsOf(words(border - before), control, words(100))).toEqual(['text-unreadable']);
    }
  });

  it('a text that begins with letters by which programs are known is a text, and a program is none', async () => {
    expect(await reasonsOf('MZ-5 型号的发票，II*和MM*两页。\n')).toEqual([]);
    expect(await reasonsOf('MZ\u0090\0\u0003\0')).toEqual(['type-not-allowed', 'text-unreadable']);
  });

  it('tab, line feed, form feed and carriage return are taken', async () => {
    expect(await reasonsOf('a\tb\r\nc\fd')).toEqual([]);
  });

  it('what shows only late that it is no UTF-8 is read anew as GB18030', async () => {
    expect(await reasonsOf(words(1024 * 1024), inGb18030)).toEqual([]);
    expect(await reasonsOf('好好'.repeat(200_000), '\n', inGb18030)).toEqual([]);
    expect(await reasonsOf(words(1024 * 1024), inGb18030, ' <script>alert(1)</script>')).toEqual(['script-text']);
    expect(await reasonsOf('<script>alert(1)</script>', words(1024 * 1024), inGb18030)).toEqual(['script-text']);
  });

  it('signs of the encoding that it proved not to be do not count', async () => {
    const asUtf8 = '好eval(a) 好alert(a)';
    expect(await reasonsOf(asUtf8, words(2 * STRING_PIECE))).toEqual(['script-text']);
    expect(await reasonsOf(asUtf8, words(2 * STRING_PIECE), inGb18030)).toEqual([]);
  });

  it('what begins as a script and ends as no text at all is no text', async () => {
    const script = '<script>alert(1)</script>';
    expect(await reasonsOf(script, words(2 * STRING_PIECE), Buffer.of(0xff, 0xff))).toEqual(['text-unreadable']);
    expect(await reasonsOf(script, words(2 * STRING_PIECE), '\0')).toEqual(['text-unreadable']);
    expect(await reasonsOf(script, words(2 * STRING_PIECE), Buffer.of(0xe5))).toEqual(['text-unreadable']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceStates, mayBecome } from './evidence-state.ts';
import { cleanFileName } from './file-name.ts';
import { fileTypeOfMedia, fileTypeOfName } from './file-type.ts';
import { defaultEvidenceLimits, limitReached } from './limits.ts';
import { partsAmiss, planParts } from './parts.ts';

describe('names of files', () => {
  it.each([
    ['收据.jpg', '收据.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\聊天 记录.png', '聊天 记录.png'],
    ['\\\\server\\share\\a.pdf', 'a.pdf'],
    ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
    ['a\u0000.pdf', 'a.pdf'],
    ['report.pdf. . ', 'report.pdf'],
    ['.htaccess', 'htaccess'],
    ['CON.txt', '_CON.txt'],
    ['nul', '_nul'],
    ['   ', 'file'],
    ['..', 'file'],
    ['a<b>|"?.txt', 'ab.txt'],
  ])('%j becomes %j', (given, cleaned) => expect(cleanFileName(given)).toBe(cleaned));

  it('are short, keep their ending, and are clean already when cleaned', () => {
    expect(cleanFileName(`${'长'.repeat(900)}.docx`)).toMatch(/^长{115}\.docx$/u);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)), maxLength: 200 }),
        (name) => {
          const cleaned = cleanFileName(name);
          expect(cleaned).not.toMatch(/[/\\\u0000-\u001F\u202E]|^\.|[. ]$/u);
          expect([...cleaned].length).toBeLessThanOrEqual(121);
          expect(cleaned).not.toBe('');
        },
      ),
    );
  });
});

it('types are known by name and by media type', () => {
  expect(fileTypeOfName('A.JPEG')).toBe('jpg');
  expect(fileTypeOfName('a.jpg.exe')).toBeUndefined();
  expect(fileTypeOfName('jpg')).toBeUndefined();
  expect(fileTypeOfMedia('Text/Plain; charset=utf-8')).toBe('txt');
  expect(fileTypeOfMedia('image/svg+xml')).toBeUndefined();
});

it('limits are told apart, up to the byte', () => {
  const none = { files: 0, bytes: 0, bytesOfPersonToday: 0, openUploadsOfPerson: 0 };
  const { bytesPerFile, bytesPerCase, bytesPerPersonAndDay } = defaultEvidenceLimits;
  const ask = (bytes: number, usage = {}) => limitReached(bytes, { ...none, ...usage }, defaultEvidenceLimits);
  expect(ask(bytesPerFile)).toBeUndefined();
  expect(ask(bytesPerFile + 1)).toBe('file-too-large');
  expect(ask(0)).toBe('file-empty');
  expect(ask(1, { files: 20 })).toBe('case-full');
  expect(ask(1, { bytes: bytesPerCase - 1 })).toBeUndefined();
  expect(ask(1, { bytes: bytesPerCase })).toBe('case-too-large');
  expect(ask(1, { bytesOfPersonToday: bytesPerPersonAndDay })).toBe('person-quota');
  expect(ask(1, { openUploadsOfPerson: 20 })).toBe('too-many-open-uploads');
});

it('parts cover a file exactly, and what is amiss with them is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 500 }), (bytes, partBytes) => {
      const plan = planParts(bytes, partBytes);
      expect(plan.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes);
      expect(plan.every((part, index) => part.number === index + 1 && part.bytes > 0 && part.bytes <= partBytes)).toBe(true);
      expect(partsAmiss(plan, plan.toReversed())).toEqual([]);
    }),
  );
  const plan = planParts(25, 10);
  expect(
    partsAmiss(plan, [
      { number: 1, bytes: 10 },
      { number: 3, bytes: 10 },
      { number: 4, bytes: 1 },
    ]),
  ).toEqual([2, 3, 4]);
});

it('a state never comes back', () => {
  for (const state of evidenceStates) {
    const seen = new Set<string>();
    const visit = (from: (typeof evidenceStates)[number]): void => {
      for (const to of evidenceStates.filter((one) => mayBecome(from, one) && !seen.has(one))) {
        seen.add(to);
        visit(to);
      }
    };
    visit(state);
    expect(seen.has(state), state).toBe(false);
  }
});

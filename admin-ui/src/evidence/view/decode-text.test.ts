import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

it('reads UTF-8 and GB18030', () => {
  expect(decodeText(new TextEncoder().encode('小票').buffer).text).toBe('小票');
  expect(decodeText(bytes(0xd6, 0xd0, 0xce, 0xc4)).text).toBe('中文');
});

it('cuts what is very long and says so', () => {
  const { text, cut } = decodeText(new TextEncoder().encode('a'.repeat(300_000)).buffer);
  expect([text.length, cut]).toEqual([200_000, true]);
});

it('reads the beginning of a longer text although its last character is torn', () => {
  const torn = new TextEncoder().encode('小票').slice(0, 5).buffer;
  expect(decodeText(torn, false)).toEqual({ text: '小', cut: true });
  expect(decodeText(bytes(0xd6, 0xd0, 0xce), false)).toEqual({ text: '中', cut: true });
});

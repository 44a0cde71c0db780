import { expect, it } from 'vitest';
import { unstorableTexts } from './strict-text.ts';

const pointers = (body: unknown): string[] => unstorableTexts({ body }).map(({ pointer }) => pointer);

it('names every place that holds NUL or half a surrogate pair', () => {
  expect(pointers({ a: 'x\0', b: [{ c: '\ud800' }], d: '𠮷😀é' }).toSorted()).toEqual(['#/body/a', '#/body/b/0/c']);
});

it('looks at the names of fields too', () => {
  expect(pointers({ 'a\0': 1 })).toEqual(['#/body/a']);
});

it('writes pointers by RFC 6901', () => {
  expect(pointers({ 'a/b~c': '\0' })).toEqual(['#/body/a~1b~0c']);
});

it('refuses a pit of brackets at once', () => {
  const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
  const startedAt = performance.now();
  expect(unstorableTexts({ body: deep })).toHaveLength(1);
  expect(performance.now() - startedAt).toBeLessThan(100);
});

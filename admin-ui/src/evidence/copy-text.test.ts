import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const selectAllChildren = vi.fn<(shown: unknown) => void>();
const shown = {} as HTMLElement;

function browser(writeText: (() => Promise<void>) | undefined, copies: boolean): void {
  vi.stubGlobal('navigator', { clipboard: writeText && { writeText } });
  vi.stubGlobal('document', { execCommand: () => copies });
  vi.stubGlobal('getSelection', () => ({ selectAllChildren }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  selectAllChildren.mockClear();
});

it('writes to the clipboard where there is one', async () => {
  browser(async () => undefined, false);
  expect([await copyText('ab', shown), selectAllChildren.mock.calls]).toEqual([true, []]);
});

it.each([
  ['over plain HTTP, where there is no clipboard', undefined],
  ['where the browser refuses it', () => Promise.reject(new Error('refused'))],
])('copies what it selects %s', async (_where, writeText) => {
  browser(writeText, true);
  expect([await copyText('ab', shown), selectAllChildren.mock.calls]).toEqual([true, [[shown]]]);
});

it('leaves the text selected and says so where nothing can be copied', async () => {
  browser(undefined, false);
  expect([await copyText('ab', shown), selectAllChildren.mock.calls]).toEqual([false, [[shown]]]);
});

import { expect, it } from 'vitest';
import type { FileInfo } from '../../../../openapi/generated/types.ts';
import { canView, fileGlyph, noViewBecause, viewKind } from './view-kind.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const openable = (mediaType: string, copies: string[] = []): FileInfo =>
  ({ mediaType, copies, actions: ['openFile'] }) as unknown as FileInfo;

it.each([
  ['image/png', ['view', 'thumbnail'], 'image'],
  ['image/png', [], 'none'],
  ['video/mp4', [], 'video'],
  ['audio/mpeg', [], 'audio'],
  ['text/plain', [], 'text'],
  ['application/pdf', [], 'pdf'],
  [docx, [], 'none'],
] as const)('%s with copies %j is shown as %s', (mediaType, copies, kind) => {
  expect(viewKind({ mediaType, copies: [...copies] })).toBe(kind);
});

it('a picture without a copy has the glyph of a picture all the same', () => expect(fileGlyph({ mediaType: 'image/heic' })).toBe('图'));

it.each([
  ['image/heic', [], 'noCopy'],
  ['image/png', [], 'copySoon'],
  ['image/png', ['view'], undefined],
  [docx, [], 'noView'],
  ['application/pdf', [], undefined],
] as const)('%s with copies %j is not shown because: %s', (mediaType, copies, because) => {
  expect(noViewBecause(openable(mediaType, [...copies]))).toBe(because);
});

it('says nothing of views about what the reader may not open', () => {
  const closed = { ...openable('image/heic'), actions: [] };
  expect([noViewBecause(closed), canView(closed)]).toEqual([undefined, false]);
});

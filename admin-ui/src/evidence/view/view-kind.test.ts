import { expect, it } from 'vitest';
import { fileGlyph, viewKind } from './view-kind.ts';

it.each([
  ['image/png', ['view', 'thumbnail'], 'image'],
  ['image/png', [], 'none'],
  ['video/mp4', [], 'video'],
  ['audio/mpeg', [], 'audio'],
  ['text/plain', [], 'text'],
  ['application/pdf', [], 'none'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', [], 'none'],
] as const)('%s with copies %j is shown as %s', (mediaType, copies, kind) => {
  expect(viewKind({ mediaType, copies: [...copies] })).toBe(kind);
});

it('a picture without a copy has the glyph of a picture all the same', () => expect(fileGlyph({ mediaType: 'image/heic' })).toBe('图'));

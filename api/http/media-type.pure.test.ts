import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

it('takes a file whose name and first bytes say the same', () => {
  expect(mediaTypeOf('票据.PNG', png)).toBe('image/png');
  expect(mediaTypeOf('说明.txt', Buffer.from('文字'))).toBe('text/plain');
});

it.each([
  ['a picture that calls itself a document', 'a.pdf', png],
  ['a page that calls itself a picture', 'a.png', Buffer.from('<html>')],
  ['a program', 'a.exe', Buffer.from('MZ')],
  ['a name without extension', 'png', png],
  ['a double extension', 'a.png.exe', png],
  ['bytes that call themselves text', 'a.txt', Buffer.from([0xff, 0xfe, 0, 1])],
  ['nothing', 'a.png', Buffer.alloc(0)],
])('does not take %s', (_name, name, content) => expect(mediaTypeOf(name, content)).toBeUndefined());

import { expect, it } from 'vitest';
import { byteText, shortHash } from './file-text.ts';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [200 * 1024 * 1024, '200 MB'],
  [5 * 1024 ** 3, '5 GB'],
])('says %i bytes as %s', (bytes, text) => expect(byteText(bytes)).toBe(text));

it('shows both ends of a hash', () => expect(shortHash(`${'a'.repeat(32)}${'b'.repeat(32)}`)).toBe('aaaaaaaa…bbbbbbbb'));

import { expect, it } from 'vitest';
import { fenFrom } from './money-text.ts';

it.each([
  ['86.5', 8650],
  ['１２３', 12300],
  ['¥12,800.00', 1280000],
  ['0.29', 29],
])('reads %s as fen', (text, fen) => expect(fenFrom(text)).toBe(fen));

it.each(['', 'abc', '1.234', '-5'])('takes %s for no amount', (text) => expect(fenFrom(text)).toBeUndefined());

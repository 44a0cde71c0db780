import { expect, it } from 'vitest';
import { guessKind } from './guess-kind.ts';

it.each([
  ['水壶.JPG', 'photo'],
  ['录像.mov', 'video'],
  ['录像.2.MP4', 'video'],
  ['录音.m4a', 'other'],
  ['购销合同.pdf', 'other'],
  ['没有后缀', 'other'],
] as const)('takes %s for: %s', (name, kind) => expect(guessKind(name)).toBe(kind));

import { expect, it } from 'vitest';
import { darkTokens, lightTokens, type Tokens } from './tokens.ts';

const pairs: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ['ink', 'surface'],
  ['ink', 'canvas'],
  ['ink2', 'canvas'],
  ['ink2', 'surface'],
  ['accent', 'surface'],
  ['accent', 'accentWash'],
  ['onAccent', 'accent'],
  ['seal', 'surface'],
  ['seal', 'sealWash'],
  ['amber', 'amberWash'],
  ['green', 'greenWash'],
  ['violet', 'violetWash'],
];

it.each([
  ['light', lightTokens],
  ['dark', darkTokens],
] as const)('every pair of ink and ground of the %s theme is at least 5:1', (_name, tokens) => {
  for (const [ink, ground] of pairs) expect(contrast(tokens[ink], tokens[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(5);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

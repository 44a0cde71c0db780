import type { Sight } from '../../domain/visibility.ts';

const STAR = '＊';

/** 张＊＊ : the first character stays. */
export function maskedName(name: string): string {
  const [first = ''] = name;
  return first + STAR.repeat(Math.max(1, [...name].length - 1));
}

/** 138****5678 : the ends of a number stay, so that two can be told apart. */
export function maskedNumber(text: string): string {
  const characters = [...text];
  const shown = characters.length >= 11 ? 3 : 1;
  return characters
    .map((character, index) => (index < shown || index >= characters.length - Math.min(4, shown + 1) ? character : '*'))
    .join('');
}

/** The first six characters of an address say the place, the rest who lives there. */
export function maskedAddress(address: string): string {
  const characters = [...address];
  return characters.slice(0, 6).join('') + '*'.repeat(Math.min(8, Math.max(1, characters.length - 6)));
}

/** A field as somebody with that sight gets it; undefined when hidden or not there. */
export function seen(value: string | undefined, sight: Sight, mask: (text: string) => string): string | undefined {
  if (value === undefined || sight === 'hidden') return undefined;
  return sight === 'full' ? value : mask(value);
}

const manyDigits = /(?<![\dA-Za-z-])\d(?:[ -]?\d){6,16}[\dXx](?!\d)/g;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A free text for a reader who sees personal data masked: the given names, and everything like a phone or identity number. */
export function maskedText(text: string, names: readonly string[]): string {
  const withoutNames = names.filter((name) => name !== '').reduce((rest, name) => rest.replaceAll(name, maskedName(name)), text);
  return withoutNames.replace(manyDigits, (found) => (day.test(found) ? found : maskedNumber(found)));
}

/** A text made comparable, with the place in the original that each of its characters came from. */
export interface NormalizedText {
  /** Code points, one per entry. */
  readonly chars: readonly string[];
  /** For each entry of `chars` the UTF-16 offset of its origin. */
  readonly origins: readonly number[];
}

/** Ends a clause: kept, as one mark, so that no term is found across it. */
const CLAUSE_END = /^[,.!?;:，。！？；：、\n\r]$/u;
/** A full stop between two letters of a word hides it ("退.款"), so only the wide one ends a clause. */
const HIDING_DOT = '.';
/** Drawn as nothing, yet some of them count as letters (U+3164). */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** The mark that stands for any end of a clause. */
export const CLAUSE_MARK = '，';

/**
 * Folds what people write differently, or to hide a word: full width and circled forms (NFKC),
 * capitals, zero-width characters, spaces, dashes and symbols between characters. Ends of clauses stay.
 */
export function normalizeText(text: string): NormalizedText {
  const chars: string[] = [];
  const origins: number[] = [];
  let offset = 0;
  for (const original of text) {
    for (const char of original.normalize('NFKC').toLowerCase()) {
      const kept = keep(char);
      if (kept !== null) {
        chars.push(kept);
        origins.push(offset);
      }
    }
    offset += original.length;
  }
  return { chars, origins };
}

function keep(char: string): string | null {
  if (INVISIBLE.test(char)) return null;
  if (LETTER_OR_DIGIT.test(char)) return char;
  return char !== HIDING_DOT && CLAUSE_END.test(char) ? CLAUSE_MARK : null;
}

/** The distinct pairs of neighbouring characters of a text, ends of clauses left out. */
export function bigramsOf(text: string): ReadonlySet<string> {
  const chars = normalizeText(text).chars.filter((char) => char !== CLAUSE_MARK);
  return new Set(chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`));
}

/** Shared part of two sets, 0 to 1 (Jaccard); two empty sets share nothing. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  const total = one.size + other.size - shared;
  return total === 0 ? 0 : shared / total;
}

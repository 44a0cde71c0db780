import { createHash } from 'node:crypto';

/** Numbers that look random and are the same on every run: the demo must be the same everywhere. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  /** One of a list that is not empty; RangeError on an empty one. */
  pick<T>(list: readonly T[]): T;
  /** True in that share of cases. */
  chance(share: number): boolean;
  /** The list in another order. */
  shuffle<T>(list: readonly T[]): readonly T[];
}

/** A sequence that depends on `label` alone (mulberry32 seeded by SHA-256 of the label). */
export function randomFrom(label: string): Random {
  let state = createHash('sha256').update(label).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => pickAt(list, int(0, list.length - 1)),
    shuffle: (list) => shuffled(list, int),
  };
}

function pickAt<T>(list: readonly T[], index: number): T {
  if (list.length === 0) throw new RangeError('nothing to pick from');
  return list[index] as T;
}

/** Fisher-Yates. */
function shuffled<T>(list: readonly T[], int: Random['int']): readonly T[] {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = int(0, index);
    [result[index], result[other]] = [pickAt(result, other), pickAt(result, index)];
  }
  return result;
}

/** A UUID (version 8, RFC 9562) that depends on `label` alone. */
export function idFrom(label: string): string {
  const hash = createHash('sha256').update(`redress:${label}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** A store takes parts of 5 MiB and more, the last one excepted. */
export const PART_BYTES = 8 * 1024 * 1024;

export interface PlannedPart {
  /** From 1. */
  number: number;
  bytes: number;
}

/** How a file is cut: equal parts, the last one shorter. */
export function planParts(bytes: number, partBytes: number = PART_BYTES): PlannedPart[] {
  const count = Math.max(1, Math.ceil(bytes / partBytes));
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, bytes: Math.min(partBytes, bytes - index * partBytes) }));
}

/** Numbers of the parts that are not there in their planned size, and of those that were never planned. */
export function partsAmiss(plan: readonly PlannedPart[], done: readonly PlannedPart[]): number[] {
  const sizes = new Map(done.map(({ number, bytes }) => [number, bytes]));
  const planned = new Set(plan.map(({ number }) => number));
  const wrong = plan.filter(({ number, bytes }) => sizes.get(number) !== bytes);
  return [...wrong, ...done.filter(({ number }) => !planned.has(number))].map(({ number }) => number);
}

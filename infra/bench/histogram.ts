/** Latencies of one run in milliseconds, and what is read from them. */
export interface Summary {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function summarize(latencies: readonly number[]): Summary {
  const sorted = Float64Array.from(latencies).toSorted();
  const list = Array.from(sorted);
  return { count: list.length, p50: at(list, 0.5), p95: at(list, 0.95), p99: at(list, 0.99), max: list.at(-1) ?? Number.NaN };
}

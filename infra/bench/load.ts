import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { summarize, type Summary } from './histogram.ts';

/** One request; resolves true when it was answered as wanted. */
export type Shot = (index: number) => Promise<boolean>;

export interface LoadResult extends Summary {
  ok: number;
  failed: number;
  seconds: number;
  /** Good answers per second of the whole run, waiting for the last one included. */
  perSecond: number;
}

function result(latencies: readonly number[], ok: number, failed: number, startedAt: number): LoadResult {
  const seconds = (performance.now() - startedAt) / 1000;
  return { ...summarize(latencies), ok, failed, seconds, perSecond: ok / seconds };
}

/** Closed loop: `callers` at a time, as fast as answers come. Gives a ceiling, never percentiles to quote. */
export async function closedLoop(shot: Shot, callers: number, total: number): Promise<LoadResult> {
  const startedAt = performance.now();
  const latencies: number[] = [];
  let next = 0;
  let ok = 0;
  const caller = async (): Promise<void> => {
    for (let index = next++; index < total; index = next++) {
      const sentAt = performance.now();
      if (await shot(index)) ok += 1;
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return result(latencies, ok, total - ok, startedAt);
}

/** A small repeatable generator for arrival times, so that two runs send the same pattern. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
}

/**
 * Open loop: Poisson arrivals at `rate` per second for `seconds`, sent whether or not earlier answers came.
 * Latency counts from the intended moment, so a stalled server cannot hide behind a stalled sender.
 */
export async function openLoop(shot: Shot, rate: number, seconds: number): Promise<LoadResult> {
  const random = uniform(20_260_415);
  const startedAt = performance.now();
  const latencies: number[] = [];
  const flying: Promise<void>[] = [];
  let ok = 0;
  let index = 0;
  for (let due = 0; due < seconds; due += -Math.log(random()) / rate) {
    const wait = startedAt + due * 1000 - performance.now();
    if (wait > 1) await sleep(wait);
    const intended = startedAt + due * 1000;
    const current = index++;
    flying.push(
      shot(current).then((good) => {
        if (good) ok += 1;
        latencies.push(performance.now() - intended);
      }),
    );
  }
  await Promise.all(flying);
  return result(latencies, ok, index - ok, startedAt);
}

/** The highest open-loop rate whose p99 stays within `p99Limit` ms, searched downwards from a closed-loop ceiling. */
export async function sustainableRate(
  shot: Shot,
  options: { callers: number; probe: number; seconds: number; p99Limit: number },
): Promise<LoadResult> {
  const ceiling = await closedLoop(shot, options.callers, options.probe);
  let last = ceiling;
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    last = await openLoop(shot, ceiling.perSecond * share, options.seconds);
    if (last.p99 <= options.p99Limit && last.failed === 0) return last;
  }
  return last;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Product } from './product.ts';

/** Cases whose workflow runs, with a first deadline armed and their row showing it. */
async function runningCases(product: Product): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from complaint where status <> 'filed' and due_on is not null`.execute(product.db);
  return rows[0]?.n ?? 0;
}

/**
 * Starts the worker on a backlog of filed complaints and measures how many become running cases per second, without the
 * first seconds in which it starts. Returns when the backlog is gone.
 */
export async function measureDrain(product: Product, backlog: number, say: (line: string) => void): Promise<number> {
  await product.worker.start();
  const readings: { at: number; n: number }[] = [];
  const before = await runningCases(product);
  const target = before + backlog;
  for (;;) {
    const n = await runningCases(product);
    readings.push({ at: Date.now(), n });
    if (n >= target) break;
    if (readings.length % 20 === 0) say(`drain: ${n - before} of ${backlog} cases run`);
    if (readings.length > 1200) throw new Error(`the backlog does not drain: ${target - n} left`);
    await sleep(500);
  }
  // From a tenth to nine tenths: neither the start of the process nor the last stragglers.
  const low = readings.find(({ n }) => n >= before + backlog * 0.1);
  const high = readings.find(({ n }) => n >= before + backlog * 0.9);
  if (low === undefined || high === undefined || high.at === low.at) throw new Error('the backlog was too small to measure');
  return ((high.n - low.n) * 1000) / (high.at - low.at);
}

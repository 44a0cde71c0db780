import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ComplaintPlan, complaintPlans } from '../seed/plans.ts';
import { playPlans } from '../seed/play/play-plans.ts';
import type { Say } from './toolchain.ts';

interface Progress {
  /** The instant that the demo's dates lead up to; kept, so that a broken-off run goes on with the same plans. */
  now: string;
  /** Keys of the plans that were played to their end. */
  played: readonly string[];
}

const PERIOD_MS = 10_000;
/** Progress is written down after so many plans. */
const BATCH = 30;
const SHOWN_FAILURES = 3;

function readProgress(file: string): Progress {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  return { now: new Date().toISOString(), played: [] };
}

function batchesOf(plans: readonly ComplaintPlan[]): (readonly ComplaintPlan[])[] {
  return Array.from({ length: Math.ceil(plans.length / BATCH) }, (_, index) => plans.slice(index * BATCH, (index + 1) * BATCH));
}

/**
 * Plays the complaints of the demo through the served API, once per data folder; goes on where an earlier start broke off,
 * and tries again what failed. Throws when the API cannot be spoken to at all.
 */
export async function playDemo(dataDir: string, baseUrl: string, say: Say): Promise<void> {
  const file = path.join(dataDir, 'demo.json');
  const { now, played: before } = readProgress(file);
  const played = new Set(before);
  const plans = complaintPlans(now);
  const open = plans.filter((plan) => !played.has(plan.key));
  if (open.length === 0) return;
  const startedAt = Date.now();
  const seconds = (): number => Math.round((Date.now() - startedAt) / 1000);
  let done = 0;
  say(`demo: playing ${open.length} complaints through the API, once; ${baseUrl}/console/ can be used meanwhile …`);
  const ticker = setInterval(() => say(`demo: ${done} of ${open.length} complaints, ${seconds()} s`), PERIOD_MS);
  const failures: string[] = [];
  try {
    for (const [index, batch] of batchesOf(open).entries()) {
      const result = await playPlans({ baseUrl, plans: batch, now, onProgress: (count) => (done = index * BATCH + count) });
      const failed = new Set(result.failures.map((failure) => failure.key));
      for (const { key } of batch) if (!failed.has(key)) played.add(key);
      failures.push(...result.failures.map(({ key, why }) => `${key}: ${why}`));
      writeFileSync(file, JSON.stringify({ now, played: [...played] } satisfies Progress));
    }
  } finally {
    clearInterval(ticker);
  }
  for (const failure of failures.slice(0, SHOWN_FAILURES)) say(`demo: could not be played: ${failure.slice(0, 300)}`);
  if (failures.length > SHOWN_FAILURES) say(`demo: and ${failures.length - SHOWN_FAILURES} more`);
  say(`demo: ${played.size} of ${plans.length} complaints stand in all stages, ${seconds()} s`);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaintPlans } from '../seed/plans.ts';
import { playPlans } from '../seed/play/play-plans.ts';
import type { Say } from './toolchain.ts';

interface Progress {
  /** The instant that the demo's dates lead up to; kept, so that a broken-off run goes on with the same plans. */
  now: string;
  done: boolean;
}

const PERIOD_MS = 10_000;

function readProgress(file: string): Progress {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  const fresh: Progress = { now: new Date().toISOString(), done: false };
  writeFileSync(file, JSON.stringify(fresh));
  return fresh;
}

/** Plays the complaints of the demo through the served API, once per data folder; goes on where an earlier start broke off. */
export async function playDemo(dataDir: string, baseUrl: string, say: Say): Promise<void> {
  const file = path.join(dataDir, 'demo.json');
  const { now, done } = readProgress(file);
  if (done) return;
  const plans = complaintPlans(now);
  const startedAt = Date.now();
  const seconds = (): number => Math.round((Date.now() - startedAt) / 1000);
  let played = 0;
  say(`demo: playing ${plans.length} complaints through the API, the product can be used meanwhile …`);
  const ticker = setInterval(() => say(`demo: ${played} of ${plans.length} complaints, ${seconds()} s`), PERIOD_MS);
  try {
    const { failures } = await playPlans({ baseUrl, plans, now, onProgress: (count) => (played = count) });
    for (const { key, why } of failures.slice(0, 5)) say(`demo: ${key} could not be played: ${why}`);
    if (failures.length > 5) say(`demo: and ${failures.length - 5} more`);
    if (failures.length === 0) writeFileSync(file, JSON.stringify({ now, done: true } satisfies Progress));
    say(`demo: ${plans.length - failures.length} complaints stand in all stages, ${seconds()} s`);
  } finally {
    clearInterval(ticker);
  }
}

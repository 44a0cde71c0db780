import { strictEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { beginLife, type Life } from './life.ts';
import { consumer, merchant } from './people.ts';
import type { World } from './world.ts';

async function runOf(life: Life): Promise<string> {
  return (await life.handle.describe()).runId;
}

/** Goes on in a new run every few events, with its clock, its clocks and its answers; settled with the authority waiting. */
export async function continuedAsNew(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-06-10 14:05', form: { addressedTo: 'odr' }, continueAsNewAfterEvents: 6 });
  await life.status(3);
  const runs = new Set([await runOf(life)]);
  const offer = async () => ({ kind: 'refund', amountFen: 10_000, performed: false, terms: await life.text('terms') }) as const;
  await life.on('06-12 10:00');
  const request = { actor: merchant(await life.settle()), input: { by: 'respondent', ...(await offer()) } } as const;
  const answer = await life.update('offerSettlement', request, 'first-offer');
  for (const day of ['15', '16', '17']) {
    await life.on(`06-${day} 10:00`);
    await life.does(day === '16' ? consumer : merchant, 'offerSettlement', {
      by: day === '16' ? 'complainant' : 'respondent',
      ...(await offer()),
    });
  }
  // A run ends about a second after it became due: timers of the server are no finer than that.
  for (let tries = 0; tries < 200 && runs.size < 2; tries += 1) {
    await sleep(50);
    runs.add(await runOf(life));
  }
  strictEqual(runs.size, 2);
  const again = await life.update('offerSettlement', request, 'first-offer');
  strictEqual(again.seq, answer.seq);
  strictEqual((await life.settle()).openOffer?.version, 4);
  await life.on('06-26 00:00');
  await life.status(5);
  await life.runs('accept', '2026-07-07');
  await life.does(consumer, 'acceptSettlement', { by: 'complainant', version: 4 });
  await life.archivedAfter('2026-07-10', { result: 'settled-before-acceptance' });
  return life;
}

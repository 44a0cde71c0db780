import { setTimeout as sleep } from 'node:timers/promises';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import type { SealOrder } from '../../workflows/messages.ts';

const WAIT_MS = 5_000;
const STEP_MS = 40;

async function isRecorded({ db }: EvidenceDeps, { evidenceId }: SealOrder): Promise<boolean> {
  const { state } = await db.selectFrom('evidence').select('state').where('id', '=', evidenceId).executeTakeFirstOrThrow();
  return state !== 'checking';
}

/**
 * Activity: removes the unchecked content, but not before its case has recorded what became of it: until then a lost
 * decision can be made again. Throws when that is not so after `waitMs`, to be tried again.
 */
export async function clearQuarantine(deps: EvidenceDeps, order: SealOrder, waitMs = WAIT_MS): Promise<void> {
  for (let waited = 0; !(await isRecorded(deps, order)); waited += STEP_MS) {
    if (waited >= waitMs) throw new Error(`the case has not recorded file ${order.evidenceId} yet`);
    await sleep(STEP_MS);
  }
  await deps.store.remove({ bucket: deps.buckets.quarantine, key: quarantineKey(order.evidenceId) });
}

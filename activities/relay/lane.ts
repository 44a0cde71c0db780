import { pause } from '../../infra/database/pause.ts';
import type { OutboxKind } from '../../infra/database/schema-work.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { deliverNotice } from './deliver-notice.ts';
import { moveDeadlines } from './move-deadlines.ts';
import { claimWork, markDone, putBack } from './outbox.ts';
import type { RelayDeps } from './relay-deps.ts';
import { startCase } from './start-case.ts';
import { startSealing } from './start-sealing.ts';
import { tellEvidence } from './tell-evidence.ts';
import type { WakeUp } from './wake-up.ts';

/** Rows at work at the same time in one lane. */
const WIDTH = 8;
const SWEEP_MS = 2_000;
const AFTER_TROUBLE_MS = 1_000;
/** A server that does not answer must not hold a row for ever; with the client's own retries still well below the lease of a claim. */
const CALL_MS = 5_000;

const doWork: Readonly<Record<OutboxKind, (deps: RelayDeps, row: OutboxRow) => Promise<void>>> = {
  startCase,
  notice: deliverNotice,
  sealEvidence: startSealing,
  evidenceNews: tellEvidence,
  moveDeadlines,
};

/** Claims, works, sleeps when there is nothing, until the signal is aborted. */
export async function runLane(deps: RelayDeps, alarm: WakeUp): Promise<void> {
  while (!deps.signal.aborted) {
    const seen = alarm.rings();
    const result = await workOnce(deps);
    if (result === 'idle') await alarm.sleep(SWEEP_MS, seen);
    // New work does not end this rest: it would only meet the same trouble.
    if (result === 'trouble') await pause(AFTER_TROUBLE_MS, deps.signal);
  }
}

async function workOnce(deps: RelayDeps): Promise<'more' | 'idle' | 'trouble'> {
  try {
    const rows = await claimWork(deps.db, WIDTH);
    const succeeded = await Promise.all(rows.map((row) => attempt(deps, row)));
    await markDone(
      deps.db,
      rows.filter((_, index) => succeeded[index]).map((row) => row.id),
    );
    if (rows.length > 0 && !succeeded.includes(true)) return 'trouble';
    return rows.length === WIDTH ? 'more' : 'idle';
  } catch (error) {
    deps.log.error({ err: error }, 'outbox: the database could not be asked');
    return 'trouble';
  }
}

async function attempt(deps: RelayDeps, row: OutboxRow): Promise<boolean> {
  try {
    await deps.workflows.withDeadline(Date.now() + CALL_MS, () => doWork[row.kind](deps, row));
    return true;
  } catch (error) {
    const { kind, complaintId, ref, attempts } = row;
    deps.log.warn({ err: error, kind, complaintId, ref, attempts }, 'outbox: will be tried again');
    await putBack(deps.db, row, error);
    return false;
  }
}

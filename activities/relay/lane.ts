import { pause } from '../../infra/database/pause.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { markDone, putBack } from './outbox.ts';
import type { LaneDeps } from './relay-deps.ts';
import type { WakeUp } from './wake-up.ts';

const SWEEP_MS = 2_000;
const AFTER_TROUBLE_MS = 1_000;
/** A server that does not answer must not hold a row for ever; with the client's own retries still well below the lease of a claim. */
const CALL_MS = 5_000;

/** What is done in a lane. */
export interface LaneWork<D extends LaneDeps> {
  /** Rows at work at the same time. */
  width: number;
  claim(db: D['db'], limit: number): Promise<OutboxRow[]>;
  /** May be killed anywhere and run again. */
  act(deps: D, row: OutboxRow): Promise<void>;
  /** Waited for before the next rows are claimed; those at hand are done. Never throws. */
  settle?(deps: D, rows: readonly OutboxRow[]): Promise<void>;
}

/** Claims, works, sleeps when there is nothing, until the signal is aborted. */
export async function runLane<D extends LaneDeps>(deps: D, work: LaneWork<D>, alarm: WakeUp): Promise<void> {
  while (!deps.signal.aborted) {
    const seen = alarm.rings();
    const result = await workOnce(deps, work);
    if (result === 'idle') await alarm.sleep(SWEEP_MS, seen);
    // New work does not end this rest: it would only meet the same trouble.
    if (result === 'trouble') await pause(AFTER_TROUBLE_MS, deps.signal);
  }
}

async function workOnce<D extends LaneDeps>(deps: D, work: LaneWork<D>): Promise<'more' | 'idle' | 'trouble'> {
  try {
    const rows = await work.claim(deps.db, work.width);
    const succeeded = await Promise.all(rows.map((row) => attempt(deps, work, row)));
    const done = rows.filter((_, index) => succeeded[index]);
    await markDone(
      deps.db,
      done.map((row) => row.id),
    );
    await work.settle?.(deps, done);
    if (rows.length > 0 && !succeeded.includes(true)) return 'trouble';
    return rows.length === work.width ? 'more' : 'idle';
  } catch (error) {
    deps.log.error({ err: error }, 'outbox: the database could not be asked');
    return 'trouble';
  }
}

async function attempt<D extends LaneDeps>(deps: D, work: LaneWork<D>, row: OutboxRow): Promise<boolean> {
  try {
    await deps.workflows.withDeadline(Date.now() + CALL_MS, () => work.act(deps, row));
    return true;
  } catch (error) {
    const { kind, complaintId, ref, attempts } = row;
    deps.log.warn({ err: error, kind, complaintId, ref, attempts }, 'outbox: will be tried again');
    await putBack(deps.db, row, error);
    return false;
  }
}

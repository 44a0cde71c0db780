import { removeLeftovers } from '../infra/database/housekeeping.ts';
import { OUTBOX_CHANNEL } from '../infra/database/nudge-relay.ts';
import { orderDeadlineMoves } from '../infra/database/order-deadline-moves.ts';
import { pause } from '../infra/database/pause.ts';
import { caseWork } from './relay/case-work.ts';
import type { RelayDeps } from './relay/relay-deps.ts';
import { runRelay } from './relay/run-relay.ts';

export type { RelayDeps } from './relay/relay-deps.ts';

const LANES = 3;
const HOUSEKEEPING_MS = 3_600_000;

export interface Relay {
  /** Settles once the signal was aborted and the rows at work are finished. */
  stopped: Promise<void>;
}

/** Starts workflows of filed cases, hands notices over and tells cases what became of them and of their files. */
export function startRelay(deps: RelayDeps): Relay {
  const relaying = runRelay(deps, { work: caseWork, lanes: LANES, channel: OUTBOX_CHANNEL });
  return { stopped: Promise.all([relaying, keepHouse(deps)]).then(() => undefined) };
}

/** Orders what new editions of the calendar bring about, and removes what is finished long ago: at once, and once an hour. */
async function keepHouse({ db, signal, log }: RelayDeps): Promise<void> {
  while (!signal.aborted) {
    // Each by itself: one that fails keeps the other from nothing.
    for (const chore of [orderDeadlineMoves, removeLeftovers]) {
      await chore(db).catch((error: unknown) => log.warn({ err: error }, 'outbox: housekeeping will be tried again'));
    }
    await pause(HOUSEKEEPING_MS, signal);
  }
}

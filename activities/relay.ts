import { removeLeftovers } from '../infra/database/housekeeping.ts';
import { listen } from '../infra/database/listen.ts';
import { OUTBOX_CHANNEL } from '../infra/database/nudge-relay.ts';
import { orderDeadlineMoves } from '../infra/database/order-deadline-moves.ts';
import { pause } from '../infra/database/pause.ts';
import { runLane } from './relay/lane.ts';
import type { RelayDeps } from './relay/relay-deps.ts';
import { wakeUp } from './relay/wake-up.ts';

export type { RelayDeps } from './relay/relay-deps.ts';

/** Each lane claims and finishes rows by itself, so that one slow row holds up its own lane only. */
const LANES = 3;
const HOUSEKEEPING_MS = 3_600_000;

export interface Relay {
  /** Settles once the signal was aborted and the rows at work are finished. */
  stopped: Promise<void>;
}

/**
 * Does what the outbox asks for: starts workflows of filed cases, hands notices over and tells the case what became of
 * them. Rows are found by NOTIFY and by a sweep, claimed so that any number of relays may run, and tried until they
 * succeed; every step may run twice without a second effect.
 */
export function startRelay(deps: RelayDeps): Relay {
  const alarm = wakeUp(deps.signal);
  const lanes = Array.from({ length: LANES }, () => runLane(deps, alarm));
  const listening = listen({
    databaseUrl: deps.databaseUrl,
    channel: OUTBOX_CHANNEL,
    onNotify: () => alarm.ring(),
    onError: (error) => deps.log.warn({ err: error }, 'outbox: listening was interrupted'),
    signal: deps.signal,
  });
  return { stopped: Promise.all([...lanes, listening, keepHouse(deps)]).then(() => undefined) };
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

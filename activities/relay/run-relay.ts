import { listen } from '../../infra/database/listen.ts';
import { type LaneWork, runLane } from './lane.ts';
import type { RelayBase } from './relay-deps.ts';
import { wakeUp } from './wake-up.ts';

export interface RelayPlan<D extends RelayBase> {
  work: LaneWork<D>;
  /** Each lane claims and finishes rows by itself, so that one slow row holds up its own lane only. */
  lanes: number;
  /** Where work is announced. */
  channel: string;
}

/**
 * Does what the outbox asks for. Rows are found by NOTIFY and by a sweep, claimed so that any number of relays may run, and
 * tried until they succeed; every step may run twice without a second effect. Settles once the signal was aborted and the
 * rows at work are finished.
 */
export async function runRelay<D extends RelayBase>(deps: D, { work, lanes, channel }: RelayPlan<D>): Promise<void> {
  const { databaseUrl, signal, log } = deps;
  const alarm = wakeUp(signal);
  const listening = listen({
    databaseUrl,
    channel,
    onNotify: () => alarm.ring(),
    onError: (error) => log.warn({ err: error }, 'outbox: listening was interrupted'),
    signal,
  });
  await Promise.all([listening, ...Array.from({ length: lanes }, () => runLane(deps, work, alarm))]);
}

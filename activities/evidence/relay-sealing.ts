import { EVIDENCE_CHANNEL } from '../../infra/database/nudge-relay.ts';
import type { LaneWork } from '../relay/lane.ts';
import { claimSealing } from '../relay/outbox.ts';
import type { RelayBase } from '../relay/relay-deps.ts';
import { runRelay } from '../relay/run-relay.ts';
import { FILES_AT_A_TIME } from './create-evidence-worker.ts';
import { sealingOver, startSealing } from './start-sealing.ts';

/** One that takes longer (a large file, a scanner that is away) goes on by itself and gives its lane free. */
const WITHIN_MS = 20_000;

/** A file after the other: the next one is ordered when the last is done with, so that many uploads at once keep no case waiting. */
function sealing(): LaneWork<RelayBase> {
  // One that was ordered again while it waits, for a scanner perhaps, is not waited for.
  const begun = new Set<number>();
  return {
    width: 1,
    claim: claimSealing,
    act: async (deps, row) => {
      if (await startSealing(deps, row)) begun.add(row.id);
    },
    settle: async (deps, rows) => {
      await Promise.all(rows.filter(({ id }) => begun.delete(id)).map((row) => sealingOver(deps, row, WITHIN_MS)));
    },
  };
}

/** Orders the checking and sealing of files that came, as many at a time as this worker can check. */
export function relaySealing(deps: RelayBase): Promise<void> {
  return runRelay(deps, { work: sealing(), lanes: FILES_AT_A_TIME, channel: EVIDENCE_CHANNEL });
}

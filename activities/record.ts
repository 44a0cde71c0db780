import { ApplicationFailure } from '@temporalio/common';
import type { CaseEvent } from '../domain/event.ts';
import { appendEvents, type Batch, type RecordDeps } from '../infra/database/append-events.ts';
import { calendarSource } from '../infra/database/calendars.ts';
import type { Db } from '../infra/database/connect.ts';
import { relayNudge } from '../infra/database/nudge-relay.ts';
import { RecordConflict } from '../infra/database/recording/record-conflict.ts';
import type { KeyVault } from '../infra/encryption/key-vault.ts';

export interface RecordActivityDeps {
  db: Db;
  vault: KeyVault;
  caseClock: RecordDeps['caseClock'];
}

/**
 * Stores the batch of one act in one transaction and gives the events back as stored, with the dates
 * of clocks and the refs of notice texts. The same batch twice changes nothing. A batch that contradicts what is stored
 * fails for good (`record-conflict`); everything else, as a database that is down, is tried again.
 */
export function record({ db, vault, caseClock }: RecordActivityDeps) {
  const deps = { vault, caseClock, calendars: calendarSource() };
  const nudge = relayNudge(db);
  return async (batch: Batch): Promise<{ events: CaseEvent[] }> => {
    try {
      const events = await db.transaction().execute((trx) => appendEvents(trx, deps, batch));
      if (events.some((event) => event.kind === 'noticeQueued')) nudge();
      return { events };
    } catch (error) {
      if (error instanceof RecordConflict) throw ApplicationFailure.nonRetryable(error.message, 'record-conflict');
      throw error;
    }
  };
}

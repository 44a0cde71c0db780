import { sql } from 'kysely';
import type { Db } from './connect.ts';

export const OUTBOX_CHANNEL = 'redress_outbox';
/** Of files that wait to be checked. */
export const EVIDENCE_CHANNEL = 'redress_evidence';

/** Tells relays that there is work. Returns at once and never fails: a lost nudge is made good by the relay's sweep. */
export type Nudge = () => void;

/**
 * Nudges the relays of a channel at most once per `everyMs`. It is not part of the transaction that wrote the work: PostgreSQL lets only one
 * transaction that notifies commit at a time.
 */
export function relayNudge(db: Db, channel = OUTBOX_CHANNEL, everyMs = 20): Nudge {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      sql`select pg_notify(${channel}, '')`.execute(db).catch(() => undefined);
    }, everyMs).unref();
  };
}

import type { CaseEvent } from '../../domain/event.ts';
import type { ChainedEvent } from './event-chain.ts';
import type { EventRow } from './schema.ts';

type StoredEvent = Omit<EventRow, 'prevHash' | 'hash' | 'complaintId'>;

/** The event that a row holds. Columns and union agree because only appendEvents writes them. */
export function eventOf(row: Omit<StoredEvent, 'recordedAt' | 'cause'>): CaseEvent {
  return {
    seq: row.seq,
    kind: row.kind,
    at: row.at.toISOString(),
    actor: row.actor,
    ...(row.rulePack !== null && { rulePack: row.rulePack }),
    ...(row.editionId !== null && { editionId: row.editionId }),
    facts: row.facts,
  } as CaseEvent;
}

/** The row as the chain covers it. */
export function chainedEventOf(row: StoredEvent): ChainedEvent {
  return { event: eventOf(row), recordedAt: row.recordedAt.toISOString(), ...(row.cause !== null && { cause: row.cause }) };
}

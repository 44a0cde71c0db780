import type { CaseEvent, EventKind } from '../../../domain/event.ts';
import { chainHash } from '../event-chain.ts';

/** A row of the event table, with jsonb columns as values. */
export interface RecordedEvent {
  complaintId: string;
  seq: number;
  kind: EventKind;
  at: string;
  recordedAt: string;
  actor: CaseEvent['actor'];
  facts: CaseEvent['facts'];
  rulePack: string | null;
  editionId: string | null;
  cause: string | null;
  prevHash: Buffer;
  hash: Buffer;
}

/** Rows for events that follow a hash; `cause` is kept, and hashed, with the first of them. */
export function chainEvents(caseId: string, previous: Buffer, events: readonly CaseEvent[], cause?: string): RecordedEvent[] {
  const recordedAt = new Date().toISOString();
  let prevHash = previous;
  return events.map((event, index) => {
    const ownCause = index === 0 ? cause : undefined;
    const hash = chainHash(prevHash, { event, recordedAt, ...(ownCause !== undefined && { cause: ownCause }) });
    const { seq, kind, at, actor, facts, rulePack = null, editionId = null } = event;
    const row = {
      complaintId: caseId,
      seq,
      kind,
      at,
      recordedAt,
      actor,
      facts,
      rulePack,
      editionId,
      cause: ownCause ?? null,
      prevHash,
      hash,
    };
    prevHash = hash;
    return row;
  });
}

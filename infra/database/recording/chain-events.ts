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

/**
 * Rows for events that follow a hash; `cause` is kept, and hashed, with the first of them.
 * Throws RangeError when `at` is not in the one form that comes back from the database.
 */
export function chainEvents(caseId: string, previous: Buffer, events: readonly CaseEvent[], cause?: string): RecordedEvent[] {
  const recordedAt = new Date().toISOString();
  let prevHash = previous;
  return events.map((event, index) => {
    const ownCause = index === 0 ? cause : undefined;
    const hash = chainHash(prevHash, { event, recordedAt, ...(ownCause !== undefined && { cause: ownCause }) });
    checkInstant(event);
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

/** The hash covers the text of the instant, so another way to write the same instant would look like tampering later. */
function checkInstant({ at, seq }: CaseEvent): void {
  if (Number.isNaN(Date.parse(at)) || new Date(at).toISOString() !== at)
    throw new RangeError(`event ${seq}: not an instant in UTC with milliseconds: ${at}`);
}

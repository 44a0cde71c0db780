import type { CaseEvent } from '../../../domain/event.ts';
import { chainHash } from '../event-chain.ts';
import type { NewEvent } from '../schema.ts';

/** Rows for events that follow a hash; `cause` is kept, and hashed, with the first of them. */
export function chainEvents(caseId: string, previous: Buffer, events: readonly CaseEvent[], cause: string | undefined): NewEvent[] {
  const recordedAt = new Date();
  let prevHash = previous;
  return events.map((event, index) => {
    const ownCause = index === 0 ? cause : undefined;
    const chained = { event, recordedAt: recordedAt.toISOString(), ...(ownCause !== undefined && { cause: ownCause }) };
    const hash = chainHash(prevHash, chained);
    const row = eventRow(caseId, event, { recordedAt, cause: ownCause ?? null, prevHash, hash });
    prevHash = hash;
    return row;
  });
}

function eventRow(complaintId: string, event: CaseEvent, chain: Pick<NewEvent, 'recordedAt' | 'cause' | 'prevHash' | 'hash'>): NewEvent {
  return {
    complaintId,
    seq: event.seq,
    kind: event.kind,
    at: new Date(event.at),
    actor: JSON.stringify(event.actor),
    facts: JSON.stringify(event.facts),
    rulePack: event.rulePack ?? null,
    editionId: event.editionId ?? null,
    ...chain,
  };
}

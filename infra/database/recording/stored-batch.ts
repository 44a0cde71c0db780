import type { CaseEvent } from '../../../domain/event.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Trx } from '../connect.ts';
import { eventOf } from '../event-row.ts';
import { RecordConflict } from './record-conflict.ts';

/**
 * The stored events of a batch that was recorded before. Throws RecordConflict when they are not the same,
 * leaving aside what recording itself adds.
 */
export async function readStoredBatch(trx: Trx, caseId: string, events: readonly CaseEvent[]): Promise<CaseEvent[]> {
  const rows = await trx
    .selectFrom('event')
    .selectAll()
    .where('complaintId', '=', caseId)
    .where('seq', '>=', events[0]?.seq ?? 0)
    .where('seq', '<=', events.at(-1)?.seq ?? 0)
    .orderBy('seq')
    .execute();
  const stored = rows.map(eventOf);
  const differing = events.find((event, index) => asDecided(event) !== asDecided(stored[index]));
  if (differing) throw new RecordConflict(`case ${caseId} has another event ${differing.seq} than this ${differing.kind}`);
  return stored;
}

/** The event as decide() made it: without dates, edition and text of notice. */
function asDecided(event: CaseEvent | undefined): string | undefined {
  if (!event) return undefined;
  const { editionId: _editionId, ...rest } = event;
  const { dates: _dates, text: _text, ...facts } = event.facts as Record<string, unknown>;
  const added = event.kind === 'noticeQueued' || event.kind.startsWith('deadline');
  return canonicalJson(added ? { ...rest, facts } : rest);
}

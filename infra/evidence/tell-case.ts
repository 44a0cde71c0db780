import type { EvidenceNews } from '../../domain/system.ts';
import type { Trx } from '../database/connect.ts';

/**
 * Orders the relay to tell the case what became of a file. `what` and the file make one order: said twice it is one.
 * The row of the file changes when the case has recorded the event.
 */
export async function tellCase(trx: Trx, caseId: string, what: string, news: EvidenceNews): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ kind: 'evidenceNews', complaintId: caseId, ref: `${what}-${news.facts.file.id}`, payload: JSON.stringify(news) })
    .onConflict((conflict) => conflict.columns(['complaintId', 'ref']).doNothing())
    .execute();
}

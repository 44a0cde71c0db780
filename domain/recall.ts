import { type Batch, emit } from './batch.ts';
import { notify, notifyParties } from './batch-notices.ts';
import type { EventFacts } from './event.ts';

/** Takes an entrusted case back from the body (Art. 19.2) and tells everybody. */
export function recall(b: Batch, bodyId: string, facts: EventFacts['entrustmentRecalled']): void {
  emit(b, 'entrustmentRecalled', facts);
  notify(b, 'body', 'entrustment-recalled', { recipientId: bodyId });
  notifyParties(b, 'entrustment-recalled');
}

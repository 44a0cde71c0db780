import { type Batch, emit } from './batch.ts';
import { notify, notifyParties } from './batch-notices.ts';
import type { EventFacts } from './event.ts';

/** Takes an entrusted case back from the body, if it is with one (Art. 19.2). */
export function recall(b: Batch, facts: EventFacts['entrustmentRecalled']): void {
  const { entrustedTo } = b.c;
  if (entrustedTo === undefined) return;
  emit(b, 'entrustmentRecalled', facts);
  notify(b, 'body', 'entrustment-recalled', { recipientId: entrustedTo });
  notifyParties(b, 'entrustment-recalled');
}

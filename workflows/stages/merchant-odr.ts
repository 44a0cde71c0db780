import type { LivingCase } from '../case-state.ts';
import { waitUntil } from '../wait.ts';

/**
 * The business and the consumer negotiate (Art. 6). It ends with a settlement, with the consumer's word at any time, or
 * with the end of the term: then the case goes on to the authority, or the consumer is asked first, as chosen at filing.
 */
export async function merchantOdr(c: LivingCase): Promise<void> {
  await waitUntil(c, () => c.state.status !== 'negotiating' && c.state.status !== 'odr-lapsed');
}

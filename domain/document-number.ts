import type { Batch } from './batch.ts';

/** What a numbered document decides: 受 acceptance, 不受 refusal, 终 ending, 调 mediation document. */
export type DocumentWord = '受' | '不受' | '终' | '调';

/** Number of a document that this batch's next event makes, as 终〔2026〕<complaint number>-31; unique by case and event. */
export function documentNumber(b: Batch, word: DocumentWord): string {
  return `${word}〔${b.today.slice(0, 4)}〕${b.c.filed.number}-${b.c.seq + 1}`;
}

/**
 * How long a file stays locked, by kind of case, counted from sealing and again from closing. No article of the Order
 * says how long; three years is the time within which the claim itself may be brought (Civil Code Art. 188).
 */
export type RetentionDays = Readonly<Record<'complaint' | 'report', number>>;

export const defaultRetentionDays: RetentionDays = Object.freeze({ complaint: 1096, report: 1096 });

const DAY_MS = 86_400_000;

/** The end of the lock; a lock is only ever lengthened. */
export function retainUntil(fromMs: number, days: number, presentMs = 0): number {
  return Math.max(presentMs, fromMs + days * DAY_MS);
}

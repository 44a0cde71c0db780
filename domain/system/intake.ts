import { type DecideContext, emit, openBatch } from '../batch.ts';
import { notify } from '../batch-notices.ts';
import type { CaseState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent } from '../event.ts';

export interface IntakeFinding {
  marks: readonly { code: string }[];
  /** Ids of cases that look alike. */
  similar: readonly string[];
}

/** What the look through a new complaint found, for people; and the receipt to the complainant (Art. 10). */
export function decideIntake(c: CaseState, { marks, similar }: IntakeFinding, context: DecideContext): CaseEvent[] {
  const b = openBatch(c, system, context);
  emit(b, 'intakeAssessed', { marks: marks.map(({ code }) => code), similar });
  notify(b, 'complainant', 'receipt');
  return b.events;
}

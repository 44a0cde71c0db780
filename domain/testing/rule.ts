import type { CaseState } from '../case.ts';
import type { CaseEvent } from '../event.ts';

/** One event between the states before and after it. */
export interface Step {
  before: CaseState;
  event: CaseEvent;
  after: CaseState;
}

/** A rule that holds for every step of every case; an answer names what is wrong. */
export type Rule = (step: Step) => string | undefined;

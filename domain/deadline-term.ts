import type { CivilDate } from './civil-date.ts';

/** workingDay counts working days, day counts natural days, year ends on the same day of a later year. */
export interface Term {
  readonly amount: number;
  readonly unit: 'workingDay' | 'day' | 'year';
}

/** Days that do not count, both ends included: the day after hand-over to the day of the result (Order 121 Art. 22). */
export interface Pause {
  readonly fromOn: CivilDate;
  readonly toOn: CivilDate;
}

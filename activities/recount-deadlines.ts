import type { Clock } from '../domain/case.ts';
import type { TermSettings } from '../domain/settings.ts';
import type { DeadlineMove } from '../domain/system.ts';
import { calendarSource, editionsInForce } from '../infra/database/calendars.ts';
import type { Db } from '../infra/database/connect.ts';
import { datesOf } from '../infra/database/recording/complete-dates.ts';

export interface DatesQuestion {
  clocks: readonly Clock[];
  /** Those of the case, not those in force. */
  settings: TermSettings;
}

/** The dates of clocks by the editions of the calendar that are in force now (Art. 45). Only reads. */
export function recountDeadlines(db: Db) {
  const calendars = calendarSource();
  return async ({ clocks, settings }: DatesQuestion): Promise<DeadlineMove[]> => {
    const calendar = await calendars(db, await editionsInForce(db));
    return clocks.map((clock) => ({ key: clock.key, setBySeq: clock.setBySeq, dates: datesOf(clock, calendar, settings) }));
  };
}

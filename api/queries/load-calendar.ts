import type { Calendar } from '../../domain/calendar.ts';
import { calendarSource, editionsInForce } from '../../infra/database/calendars.ts';
import type { Db } from '../../infra/database/connect.ts';
import { keptForASecond } from './kept-for-a-second.ts';

const source = calendarSource();

/** The calendar of the editions in force now; read anew when one was added. */
export const loadCalendar = keptForASecond(async (db: Db): Promise<Calendar> => source(db, await editionsInForce(db)));

import { sql } from 'kysely';
import type { Calendar } from '../../domain/calendar.ts';
import { calendarSource } from '../../infra/database/calendars.ts';
import type { Db } from '../../infra/database/connect.ts';
import { keptForASecond } from './kept-for-a-second.ts';

const source = calendarSource();

/** The calendar of the editions in force now; read anew when one was added. */
export const loadCalendar = keptForASecond(async (db: Db): Promise<Calendar> => {
  const { editions } = await db
    .selectFrom('calendarEdition')
    .select(sql<string>`coalesce(string_agg(id, '+' order by imported_at, id), '')`.as('editions'))
    .executeTakeFirstOrThrow();
  return source(db, editions);
});

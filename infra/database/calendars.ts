import { sql } from 'kysely';
import { calendarFrom, type Calendar, type CalendarDay, type CalendarEdition } from '../../domain/calendar.ts';
import type { Db, Trx } from './connect.ts';

/**
 * Stores an edition with its days; cases that live already are then to be dated anew (`order-deadline-moves.ts`).
 * An edition that is there already stays as it is: its id stands in the record of cases.
 */
export async function storeCalendarEdition(trx: Trx, edition: CalendarEdition): Promise<void> {
  const { id, year, noticeUrl, noticeNo = null, days } = edition;
  const stored = await trx
    .insertInto('calendarEdition')
    .values({
      id,
      year,
      noticeUrl,
      noticeNo,
      orderedAt: sql<Date | null>`case when exists (select from complaint) then null else now() end`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!stored || days.length === 0) return;
  await trx
    .insertInto('calendarDay')
    .values(days.map((day) => ({ editionId: id, ...day })))
    .execute();
}

/** All editions in the order in which they were imported: of two for the same year the later one counts. */
export async function loadCalendarEditions(db: Db | Trx): Promise<readonly CalendarEdition[]> {
  const [editions, days] = [
    await db.selectFrom('calendarEdition').selectAll().orderBy('importedAt').orderBy('id').execute(),
    await db.selectFrom('calendarDay').selectAll().orderBy('date').execute(),
  ];
  const byEdition = Map.groupBy(days, (day) => day.editionId);
  return editions.map(({ id, year, noticeUrl, noticeNo }) => ({
    id,
    year,
    noticeUrl,
    ...(noticeNo !== null && { noticeNo }),
    days: (byEdition.get(id) ?? []).map(({ date, kind, name }): CalendarDay => ({ date, kind, name })),
  }));
}

/** Names the set of editions in force, as load-case.ts does. */
export async function editionsInForce(db: Db | Trx): Promise<string> {
  const { editions } = await db
    .selectFrom('calendarEdition')
    .select(sql<string>`coalesce(string_agg(id, '+' order by imported_at, id), '')`.as('editions'))
    .executeTakeFirstOrThrow();
  return editions;
}

/** The calendar of the editions that are in force, named as load-case.ts names them; loaded when the set is another one than last time. */
export type CalendarSource = (db: Db | Trx, editions: string) => Promise<Calendar>;

/** Keeps the calendar that was used last: days of a stored edition never change. */
export function calendarSource(): CalendarSource {
  let kept: { editions: string; calendar: Calendar } | undefined;
  return async (db, editions) => {
    if (kept?.editions !== editions) kept = { editions, calendar: calendarFrom(await loadCalendarEditions(db)) };
    return kept.calendar;
  };
}

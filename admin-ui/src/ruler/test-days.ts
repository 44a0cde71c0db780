import { calendarFrom } from '../../../domain/calendar.ts';
import type { DeadlineInput, Term } from '../../../domain/deadline.ts';

const off = [
  '2026-09-25',
  '2026-09-26',
  '2026-09-27',
  '2026-10-01',
  '2026-10-02',
  '2026-10-03',
  '2026-10-04',
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
];
const work = ['2026-09-20', '2026-10-10'];

/** A term in the autumn of 2026: mid-autumn, national day and two worked weekend days. */
export function autumn2026(term: Term, startOn: string): DeadlineInput {
  const days = [
    ...off.map((date) => ({ date, kind: 'off' as const, name: date < '2026-10-01' ? '中秋节' : '国庆节' })),
    ...work.map((date) => ({ date, kind: 'work' as const, name: '国庆节' })),
  ];
  const calendar = calendarFrom([{ id: '2026-a', year: 2026, noticeUrl: '', days }]);
  return { startOn, term, calendar, rollover: 'anyRestDay', warnDays: 3 };
}

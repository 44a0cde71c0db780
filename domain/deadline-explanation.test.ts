import { describe, expect, test } from 'vitest';
import { explainDeadline, type DeadlineInput } from './deadline.ts';
import { testCalendar } from './test-calendar.ts';

function told(input: Pick<DeadlineInput, 'startOn' | 'term'> & Partial<DeadlineInput>): string[] {
  const { days } = explainDeadline({ calendar: testCalendar, rollover: 'anyRestDay', warnDays: 3, ...input });
  return days.map(({ date, number, reason, name }) => [date.slice(5), number ?? '-', reason, name].filter(Boolean).join(' '));
}

describe('the explanation of a term', () => {
  test('tells of each day whether it counts and why', () => {
    expect(told({ startOn: '2026-09-18', term: { amount: 7, unit: 'workingDay' } })).toEqual([
      '09-18 - start',
      '09-19 - weekend',
      '09-20 1 make-up 国庆节',
      '09-21 2 counted',
      '09-22 3 counted',
      '09-23 4 counted',
      '09-24 5 counted',
      '09-25 - holiday 中秋节',
      '09-26 - holiday 中秋节',
      '09-27 - holiday 中秋节',
      '09-28 6 counted',
      '09-29 7 counted',
    ]);
  });

  test('shows paused days and the days a term is rolled over', () => {
    const pauses = [{ fromOn: '2026-10-02', toOn: '2026-10-03' }];
    expect(told({ startOn: '2026-09-30', term: { amount: 3, unit: 'day' }, pauses })).toEqual([
      '09-30 - start',
      '10-01 1 counted 国庆节',
      '10-02 - paused 国庆节',
      '10-03 - paused 国庆节',
      '10-04 2 counted 国庆节',
      '10-05 3 counted 国庆节',
      '10-06 - rolled 国庆节',
      '10-07 - rolled 国庆节',
      '10-08 - rolled',
    ]);
  });

  test('marks days whose year has no notice', () => {
    const { days } = explainDeadline({
      startOn: '2026-12-30',
      term: { amount: 3, unit: 'workingDay' },
      calendar: testCalendar,
      rollover: 'anyRestDay',
      warnDays: 3,
    });
    expect(days.map(({ date, published }) => [date, published])).toEqual([
      ['2026-12-30', true],
      ['2026-12-31', true],
      ['2027-01-01', false],
      ['2027-01-02', false],
      ['2027-01-03', false],
      ['2027-01-04', false],
    ]);
  });

  test('lists only the ends of a term of years', () => {
    expect(told({ startOn: '2023-05-01', term: { amount: 3, unit: 'year' } })).toEqual([
      '05-01 - start',
      '05-01 1096 counted 劳动节',
      '05-02 - rolled 劳动节',
      '05-03 - rolled 劳动节',
      '05-04 - rolled 劳动节',
      '05-05 - rolled 劳动节',
      '05-06 - rolled',
    ]);
  });
});

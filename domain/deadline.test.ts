import { describe, expect, test } from 'vitest';
import { calendarFrom } from './calendar.ts';
import { computeDeadline, explainDeadline, type DeadlineInput, type Term } from './deadline.ts';
import { edition2025, edition2026, testCalendar } from './test-calendar.ts';

const wd = (amount: number): Term => ({ amount, unit: 'workingDay' });
const nd = (amount: number): Term => ({ amount, unit: 'day' });

function input(startOn: string, term: Term, more: Partial<DeadlineInput> = {}): DeadlineInput {
  return { startOn, term, calendar: testCalendar, rollover: 'anyRestDay', warnDays: 3, ...more };
}
const dueOn = (startOn: string, term: Term, more?: Partial<DeadlineInput>) => computeDeadline(input(startOn, term, more)).dueOn;

describe('terms of working days', () => {
  test.each([
    ['2026-02-13', '2026-02-27', '2026-03-02', '2026-03-05', '2026-03-12'],
    ['2026-04-14', '2026-04-21', '2026-04-23', '2026-04-28', '2026-05-08'],
    ['2026-04-15', '2026-04-22', '2026-04-24', '2026-04-29', '2026-05-09'],
    ['2026-06-18', '2026-06-26', '2026-06-30', '2026-07-03', '2026-07-10'],
    ['2026-09-18', '2026-09-24', '2026-09-29', '2026-10-09', '2026-10-15'],
    ['2026-09-30', '2026-10-13', '2026-10-15', '2026-10-20', '2026-10-27'],
  ])('from %s 5, 7, 10 and 15 working days end on %s, %s, %s, %s', (from, five, seven, ten, fifteen) => {
    expect([5, 7, 10, 15].map((amount) => dueOn(from, wd(amount)))).toEqual([five, seven, ten, fifteen]);
  });

  test.each([
    ['2025-09-26', '2025-10-16'],
    ['2025-09-28', '2025-10-17'],
    ['2025-12-24', '2026-01-08'],
    ['2026-02-12', '2026-03-04'],
    ['2026-09-18', '2026-10-09'],
  ])('ten working days from %s end on %s', (from, end) => {
    expect(dueOn(from, wd(10))).toBe(end);
  });

  test.each([
    ['2026-04-30', '2026-05-13'],
    ['2026-04-18', '2026-04-28'],
    ['2026-09-18', '2026-09-29'],
    ['2026-02-13', '2026-03-02'],
    ['2026-09-30', '2026-10-15'],
    ['2025-09-26', '2025-10-13'],
    ['2026-06-15', '2026-06-25'],
    ['2026-05-08', '2026-05-18'],
    ['2026-06-18', '2026-06-30'],
  ])('seven working days from %s end on %s', (from, end) => {
    expect(dueOn(from, wd(7))).toBe(end);
  });

  test.each([
    ['2026-02-13', '2026-04-24'],
    ['2026-04-14', '2026-06-18'],
  ])('forty-five working days from %s end on %s', (from, end) => {
    expect(dueOn(from, wd(45))).toBe(end);
  });

  test('fifteen working days and fifteen more are counted end to end', () => {
    expect(dueOn('2026-06-10', wd(15))).toBe('2026-07-02');
    expect(dueOn('2026-07-02', wd(15))).toBe('2026-07-23');
  });

  test('a term that begins on a day off counts from the next working day', () => {
    expect(dueOn('2026-10-03', wd(1))).toBe('2026-10-08');
  });
});

describe('terms of natural days', () => {
  test.each([
    ['2026-02-13', '2026-04-14', '2026-04-14'],
    ['2026-04-14', '2026-06-13', '2026-06-15'],
    ['2026-04-15', '2026-06-14', '2026-06-15'],
    ['2026-06-18', '2026-08-17', '2026-08-17'],
    ['2026-09-18', '2026-11-17', '2026-11-17'],
    ['2026-09-30', '2026-11-29', '2026-11-30'],
    ['2026-04-24', '2026-06-23', '2026-06-23'],
    ['2026-08-03', '2026-10-02', '2026-10-08'],
    ['2026-08-05', '2026-10-04', '2026-10-08'],
    ['2026-05-13', '2026-07-12', '2026-07-13'],
  ])('sixty days from %s end barely on %s and at the latest on %s', (from, bare, latest) => {
    expect(computeDeadline(input(from, nd(60)))).toMatchObject({ unrolledOn: bare, alarmOn: bare, dueOn: latest });
  });

  test.each([
    ['2026-08-03', '2026-10-04', '2026-10-08'],
    ['2026-08-05', '2026-10-04', '2026-10-08'],
    ['2026-04-15', '2026-06-14', '2026-06-14'],
  ])('from %s the narrow readings end on %s (statutory days) and %s (block of days off)', (from, statutory, block) => {
    expect(dueOn(from, nd(60), { rollover: 'statutoryDays' })).toBe(statutory);
    expect(dueOn(from, nd(60), { rollover: 'offBlock' })).toBe(block);
  });
});

describe('pauses', () => {
  test('the time of an appraisal is added to sixty days', () => {
    const pauses = [{ fromOn: '2026-05-12', toOn: '2026-06-02' }];
    expect(computeDeadline(input('2026-04-15', nd(60), { pauses }))).toMatchObject({
      excluded: 22,
      unrolledOn: '2026-07-06',
      dueOn: '2026-07-06',
    });
  });

  test('only the working days of a pause lengthen a term of working days', () => {
    const pauses = [{ fromOn: '2026-05-08', toOn: '2026-05-10' }];
    expect(computeDeadline(input('2026-04-30', wd(7), { pauses }))).toMatchObject({ excluded: 2, dueOn: '2026-05-15' });
  });

  test('days in two pauses are excluded once, days outside the term not at all', () => {
    const pauses = [
      { fromOn: '2026-05-12', toOn: '2026-05-20' },
      { fromOn: '2026-05-18', toOn: '2026-06-02' },
      { fromOn: '2026-04-01', toOn: '2026-04-15' },
      { fromOn: '2026-08-01', toOn: '2026-08-09' },
    ];
    expect(computeDeadline(input('2026-04-15', nd(60), { pauses }))).toMatchObject({ excluded: 22, dueOn: '2026-07-06' });
  });
});

describe('alarm, cap and warning', () => {
  test('the alarm of a re-dispatched complaint is counted from its first receipt', () => {
    expect(computeDeadline(input('2026-06-25', wd(7), { alarmStartOn: '2026-06-18' }))).toMatchObject({
      unrolledOn: '2026-07-06',
      dueOn: '2026-07-06',
      alarmOn: '2026-06-30',
    });
  });

  test('a first receipt after the start moves no alarm', () => {
    expect(computeDeadline(input('2026-06-18', wd(7), { alarmStartOn: '2026-06-25' })).alarmOn).toBe('2026-06-30');
  });

  test('a capped term ends with its cap', () => {
    const capped = explainDeadline(input('2026-05-11', wd(5), { notAfter: '2026-05-13' }));
    expect(capped).toMatchObject({ unrolledOn: '2026-05-13', dueOn: '2026-05-13', alarmOn: '2026-05-13' });
    expect(capped.days.at(-1)).toMatchObject({ date: '2026-05-13', number: 2 });
  });

  test('a cap that leaves room or is already over changes nothing', () => {
    expect(dueOn('2026-05-06', wd(5), { notAfter: '2026-05-13' })).toBe('2026-05-12');
    expect(dueOn('2026-05-14', wd(5), { notAfter: '2026-05-13' })).toBe('2026-05-21');
  });

  test('the warning comes three working days before the alarm and not before the start', () => {
    expect(computeDeadline(input('2026-09-18', wd(10))).warnOn).toBe('2026-09-29');
    expect(computeDeadline(input('2026-06-10', wd(2))).warnOn).toBe('2026-06-10');
  });
});

describe('years without a notice', () => {
  test.each([
    ['2026-12-28', wd(7), '2027-01-06', true],
    ['2026-12-30', wd(10), '2027-01-13', true],
    ['2026-12-22', wd(7), '2026-12-31', false],
    ['2026-11-02', nd(60), '2027-01-01', true],
    ['2026-10-01', nd(60), '2026-11-30', false],
  ])('from %s %o ends on %s, provisional: %s', (from, term, end, provisional) => {
    expect(computeDeadline(input(from, term))).toMatchObject({ dueOn: end, provisional });
  });

  test('the answer names the editions it rests on', () => {
    expect(computeDeadline(input('2025-12-24', wd(10))).editionId).toBe('cn-2025.1+cn-2026.1');
    expect(computeDeadline(input('2026-12-28', wd(7))).editionId).toBe('cn-2026.1');
    expect(computeDeadline(input('2026-05-06', wd(7))).editionId).toBe('cn-2026.1');
    expect(computeDeadline(input('2031-05-06', wd(7))).editionId).toBe('');
  });

  test('a notice for the next year may move late December of this one', () => {
    const days = [{ date: '2026-12-31', kind: 'off', name: '元旦' } as const];
    const calendar = calendarFrom([edition2025, edition2026, { id: 'cn-2027.1', year: 2027, noticeUrl: '', days }]);
    expect(computeDeadline(input('2026-12-22', wd(7), { calendar }))).toMatchObject({
      dueOn: '2027-01-01',
      provisional: false,
      editionId: 'cn-2026.1+cn-2027.1',
    });
  });
});

describe('input that is no term', () => {
  test.each([
    input('2026-02-30', wd(7)),
    input('2026-02-28', wd(0)),
    input('2026-02-28', wd(1.5)),
    input('2026-02-28', wd(7), { warnDays: -1 }),
    input('2026-02-28', wd(7), { pauses: [{ fromOn: '2026-03-02', toOn: '2026-03-01' }] }),
    input('2026-02-28', wd(7), { notAfter: 'soon' }),
  ])('is refused: %#', (wrong) => {
    expect(() => computeDeadline(wrong)).toThrow(RangeError);
  });
});

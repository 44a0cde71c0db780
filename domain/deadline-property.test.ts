import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDateOfDayNumber, dayNumber, daysBetween, type CivilDate } from './civil-date.ts';
import { computeDeadline, explainDeadline, type DeadlineInput, type Term } from './deadline.ts';
import { testCalendar as calendar } from './test-calendar.ts';

const date = fc.integer({ min: dayNumber('2024-06-01'), max: dayNumber('2027-06-30') }).map(civilDateOfDayNumber);
const unit = fc.constantFrom<Term['unit']>('workingDay', 'day');
const pause = fc.record({ fromOn: date, length: fc.nat(40) }).map(({ fromOn, length }) => ({ fromOn, toOn: addDays(fromOn, length) }));
const input: fc.Arbitrary<DeadlineInput> = fc.record({
  startOn: date,
  term: fc.record({ amount: fc.integer({ min: 1, max: 70 }), unit }),
  pauses: fc.array(pause, { maxLength: 3 }),
  calendar: fc.constant(calendar),
  rollover: fc.constantFrom('statutoryDays', 'offBlock', 'anyRestDay'),
  warnDays: fc.nat(5),
});

describe('any term', () => {
  test('of working days counts exactly its working days, start day and pauses left out', () => {
    fc.assert(
      fc.property(input, (given) => {
        fc.pre(given.term.unit === 'workingDay');
        const { unrolledOn, dueOn } = computeDeadline(given);
        const counted = range(addDays(given.startOn, 1), unrolledOn).filter((day) => calendar.isWorkingDay(day) && !isPaused(day, given));
        expect(counted).toHaveLength(given.term.amount);
        expect(counted.at(-1)).toBe(unrolledOn);
        expect(dueOn).toBe(unrolledOn);
      }),
    );
  });

  test('of natural days ends after its amount and its excluded days', () => {
    fc.assert(
      fc.property(input, (given) => {
        fc.pre(given.term.unit === 'day');
        const { unrolledOn, excluded } = computeDeadline(given);
        expect(daysBetween(given.startOn, unrolledOn)).toBe(given.term.amount + excluded);
        expect(range(addDays(given.startOn, 1), unrolledOn).filter((day) => isPaused(day, given))).toHaveLength(excluded);
      }),
    );
  });

  test('warns, alarms and ends in this order', () => {
    fc.assert(
      fc.property(input, fc.option(date, { nil: undefined }), (given, alarmStartOn) => {
        const { startOn, warnOn, alarmOn, unrolledOn, dueOn } = computeDeadline({
          ...given,
          ...(alarmStartOn !== undefined && { alarmStartOn }),
        });
        expect(alarmOn <= unrolledOn && unrolledOn <= dueOn && startOn < unrolledOn).toBe(true);
        expect(warnOn <= alarmOn).toBe(true);
      }),
    );
  });

  test('is never shortened by a pause or by a later reading of its end', () => {
    fc.assert(
      fc.property(input, pause, (given, more) => {
        const before = computeDeadline(given);
        const after = computeDeadline({ ...given, pauses: [...(given.pauses ?? []), more] });
        expect(after.unrolledOn >= before.unrolledOn && after.dueOn >= before.dueOn && after.excluded >= before.excluded).toBe(true);
        expect(computeDeadline({ ...given, rollover: 'anyRestDay' }).dueOn >= before.dueOn).toBe(true);
      }),
    );
  });

  test('that starts later never ends earlier', () => {
    fc.assert(
      fc.property(input, (given) => {
        const later = computeDeadline({ ...given, startOn: addDays(given.startOn, 1) });
        expect(later.dueOn >= computeDeadline(given).dueOn).toBe(true);
      }),
    );
  });

  test('never passes its cap', () => {
    fc.assert(
      fc.property(input, fc.nat(90), (given, room) => {
        const notAfter = addDays(given.startOn, room);
        const { dueOn, unrolledOn, alarmOn } = computeDeadline({ ...given, notAfter });
        expect(dueOn <= notAfter && unrolledOn <= dueOn && alarmOn <= unrolledOn).toBe(true);
      }),
    );
  });

  test('explains every day from its start to its end and numbers the counted ones', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { days, dueOn, ...dates } = explainDeadline(given);
        expect(days.map((day) => day.date)).toEqual(range(given.startOn, dueOn));
        expect(days.flatMap((day) => (day.counted ? [day.number] : []))).toEqual(
          Array.from({ length: given.term.amount }, (_, index) => index + 1),
        );
        expect(computeDeadline(given)).toEqual({ ...dates, dueOn });
      }),
    );
  });

  test('is provisional exactly when its end lies in a year without a notice, or its working days do', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { provisional, unrolledOn, dueOn } = computeDeadline(given);
        const from = given.term.unit === 'workingDay' ? addDays(given.startOn, 1) : unrolledOn;
        expect(provisional).toBe(range(from, dueOn).some((day) => !calendar.isPublished(day)));
      }),
    );
  });
});

function range(from: CivilDate, to: CivilDate): CivilDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

function isPaused(day: CivilDate, { pauses = [] }: DeadlineInput): boolean {
  return pauses.some(({ fromOn, toOn }) => day >= fromOn && day <= toOn);
}

import { expect, test } from 'vitest';
import { complaintLimit, isLimitOver } from './deadline-limit.ts';
import { defaultSettings } from './settings.ts';
import { testCalendar } from './test-calendar.ts';

const given = (knewOn: string) => ({ knewOn, rulePack: 'order-121', calendar: testCalendar, settings: defaultSettings }) as const;

test.each([
  ['2023-04-15', '2026-04-15', false],
  ['2023-04-15', '2026-04-16', true],
  ['2023-05-01', '2026-05-06', false],
  ['2023-05-01', '2026-05-07', true],
])('known on %s, filed on %s: too late is %s', (knewOn, filedOn, over) => {
  expect(isLimitOver(filedOn, given(knewOn))).toBe(over);
});

test('a limit that ends on a holiday has a bare and a latest end', () => {
  expect(complaintLimit(given('2023-05-01'))).toMatchObject({
    amount: 3,
    unit: 'year',
    unrolledOn: '2026-05-01',
    dueOn: '2026-05-06',
    provisional: false,
  });
});

test('three years from 29 February end on 28 February', () => {
  expect(complaintLimit(given('2024-02-29'))).toMatchObject({ unrolledOn: '2027-02-28', dueOn: '2027-03-01', provisional: true });
});

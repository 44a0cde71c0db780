import { describe, expect, test } from 'vitest';
import type { CivilDate } from './civil-date.ts';
import type { ClockKey } from './clock.ts';
import { computeDeadline, type DeadlineInput } from './deadline.ts';
import { rulePack, type RulePackId } from './rule-pack.ts';
import { defaultSettings } from './settings.ts';
import { testCalendar } from './test-calendar.ts';

type More = Partial<DeadlineInput> & { unrolledOn?: CivilDate; provisional?: true };
type Step = readonly [key: ClockKey, startOn: CivilDate, dueOn: CivilDate, more?: More];

/** The clocks of ten whole lives of complaints in 2026, each step with the day it starts on and ends on. */
const lives: readonly (readonly [story: string, pack: RulePackId, steps: readonly Step[]])[] = [
  [
    'settled with the business',
    'order-121',
    [
      ['odr', '2026-06-10', '2026-06-25'],
      ['followUp', '2026-06-18', '2026-07-03'],
    ],
  ],
  [
    'the business let the term lapse',
    'order-121',
    [
      ['odr', '2026-04-14', '2026-04-28'],
      ['accept', '2026-04-29', '2026-05-12'],
      ['mediate', '2026-05-11', '2026-07-10'],
      ['documents', '2026-05-20', '2026-05-25'],
      ['followUp', '2026-05-21', '2026-06-04'],
    ],
  ],
  [
    'escalated early',
    'order-121',
    [
      ['odr', '2026-06-03', '2026-06-17'],
      ['accept', '2026-06-08', '2026-06-17'],
      ['mediate', '2026-06-12', '2026-08-11'],
      ['endNotice', '2026-06-18', '2026-06-30'],
      ['followUp', '2026-06-23', '2026-07-07'],
    ],
  ],
  [
    'refused',
    'order-121',
    [
      ['accept', '2026-09-18', '2026-09-29'],
      ['followUp', '2026-09-28', '2026-10-16'],
    ],
  ],
  [
    'proof of identity',
    'order-121',
    [
      ['accept', '2026-04-30', '2026-05-13'],
      ['identityProof', '2026-05-06', '2026-05-12', { notAfter: '2026-05-13' }],
      ['materials', '2026-05-06', '2026-05-12', { notAfter: '2026-05-13' }],
      ['mediate', '2026-05-13', '2026-07-13', { unrolledOn: '2026-07-12' }],
      ['endNotice', '2026-06-03', '2026-06-12'],
      ['followUp', '2026-06-03', '2026-06-17'],
    ],
  ],
  [
    'appraisal',
    'order-121',
    [
      ['accept', '2026-04-15', '2026-04-24'],
      ['mediate', '2026-04-15', '2026-06-15', { unrolledOn: '2026-06-14' }],
      ['appraisal', '2026-05-11', '2026-06-10'],
      ['mediate', '2026-04-15', '2026-07-06', { pauses: [{ fromOn: '2026-05-12', toOn: '2026-06-02' }] }],
      ['documents', '2026-06-29', '2026-07-02'],
      ['followUp', '2026-06-29', '2026-07-13'],
    ],
  ],
  [
    'recusal',
    'order-121',
    [
      ['accept', '2026-05-20', '2026-05-29'],
      ['mediate', '2026-05-25', '2026-07-24'],
      ['recusal', '2026-06-10', '2026-06-15'],
      ['followUp', '2026-06-24', '2026-07-08'],
    ],
  ],
  [
    'entrusted until the sixtieth day',
    'order-121',
    [
      ['accept', '2026-07-28', '2026-08-06'],
      ['mediate', '2026-08-03', '2026-10-08', { unrolledOn: '2026-10-02' }],
      ['endDecision', '2026-10-08', '2026-10-12'],
      ['endNotice', '2026-10-12', '2026-10-21'],
      ['followUp', '2026-10-12', '2026-10-26'],
    ],
  ],
  [
    'withdrawn at the end of the year',
    'order-121',
    [
      ['accept', '2026-12-28', '2027-01-06', { provisional: true }],
      ['followUp', '2026-12-30', '2027-01-13', { provisional: true }],
    ],
  ],
  [
    'under Order 20',
    'order-20',
    [
      ['accept', '2026-04-07', '2026-04-16'],
      ['mediate', '2026-04-14', '2026-06-18'],
      ['endDecision', '2026-06-09', '2026-06-12'],
      ['endNotice', '2026-06-11', '2026-06-23'],
      ['followUp', '2026-06-11', '2026-06-26'],
    ],
  ],
];

describe.each(lives)('the clocks of a complaint: %s', (_story, pack, steps) => {
  test.each(steps.map((step) => ({ step, name: `${step[0]} ${step[1]} ${step[2]}` })))(
    '$name',
    ({ step: [key, startOn, dueOn, more = {}] }) => {
      const { unrolledOn = dueOn, provisional = false, ...input } = more;
      const { term } = rulePack(pack).termOf(key);
      const { rollover, warnDays } = defaultSettings;
      const dates = computeDeadline({ startOn, term, calendar: testCalendar, rollover, warnDays, ...input });
      expect(dates).toMatchObject({ unrolledOn, alarmOn: unrolledOn, dueOn, provisional });
    },
  );
});

import { describe, expect, test } from 'vitest';
import { previewDeadline, type PreviewInput } from './deadline-preview.ts';
import { defaultSettings } from './settings.ts';
import { testCalendar } from './test-calendar.ts';

const preview = (given: Pick<PreviewInput, 'kind' | 'from'> & Partial<PreviewInput>) =>
  previewDeadline({ calendar: testCalendar, settings: defaultSettings, ...given });

describe('the deadline calculator', () => {
  test('answers under the pack in force on the first day', () => {
    expect(preview({ kind: 'mediate', from: '2026-04-14' })).toMatchObject({
      rulePack: 'order-20',
      dueOn: '2026-06-18',
      ruleRef: 'order-20 Art. 21.1.5',
    });
    expect(preview({ kind: 'mediate', from: '2026-04-15' })).toMatchObject({
      rulePack: 'order-121',
      term: { amount: 60, unit: 'day' },
      unrolledOn: '2026-06-14',
      alarmOn: '2026-06-14',
      dueOn: '2026-06-15',
      ruleRef: 'order-121 Art. 23.1.5',
      editionId: 'cn-2026.1',
      provisional: false,
    });
  });

  test('answers under the pack that is asked for', () => {
    expect(preview({ kind: 'mediate', from: '2026-04-14', rulePack: 'order-121' })).toMatchObject({
      unrolledOn: '2026-06-13',
      dueOn: '2026-06-15',
    });
  });

  test('explains each day', () => {
    const { days } = preview({ kind: 'odr', from: '2026-09-18' });
    expect(days.filter((day) => day.counted)).toHaveLength(10);
    expect(days.at(-1)).toEqual({ date: '2026-10-09', counted: true, number: 10, reason: 'counted', published: true });
  });

  test('refuses a day that does not exist and a term the pack does not know', () => {
    expect(() => preview({ kind: 'odr', from: '2026-02-30' })).toThrow(RangeError);
    expect(() => preview({ kind: 'identityProof', from: '2026-04-14' })).toThrow('order-20 has no term for identityProof');
  });
});

import { expect, it } from 'vitest';
import { explainDeadline } from '../../../domain/deadline.ts';
import { naturalBar } from './natural-bar.ts';
import { autumn2026 } from './test-days.ts';

it('fills the bar by the share of days that are over and hatches the pause where it lies', () => {
  const input = {
    ...autumn2026({ amount: 8, unit: 'day' } as const, '2026-11-02'),
    pauses: [{ fromOn: '2026-11-05', toOn: '2026-11-06' }],
  };
  const { days } = explainDeadline(input);
  expect(naturalBar(days, '2026-11-07')).toEqual({ elapsedShare: 50, pauses: [{ from: 20, width: 20 }] });
});

it('is full when the term is over and empty on its first day', () => {
  const { days } = explainDeadline(autumn2026({ amount: 4, unit: 'day' }, '2026-11-02'));
  expect(naturalBar(days, '2026-12-31').elapsedShare).toBe(100);
  expect(naturalBar(days, '2026-11-02').elapsedShare).toBe(0);
});

import { expect, it } from 'vitest';
import { explainDeadline } from '../../../domain/deadline.ts';
import { say } from '../text/test-say.ts';
import { rulerSummary } from './ruler-summary.ts';
import { rulerText } from './ruler-text.ts';
import { autumn2026 } from './test-days.ts';

it('says in words what the picture shows', () => {
  const { days, dueOn } = explainDeadline(autumn2026({ amount: 10, unit: 'workingDay' }, '2026-09-18'));
  expect(rulerText(rulerSummary(days, '2026-09-29'), dueOn, say)).toBe(
    '自 2026-09-18 次日起计；计入 10 天，已过 7 天；调休上班计入：2026-09-20；不计入：周末 1 天、中秋节 3 天、国庆节 7 天；2026-10-09 24:00 止。',
  );
});

it('says that a term past the published holidays is provisional', () => {
  const { days, dueOn } = explainDeadline(autumn2026({ amount: 7, unit: 'workingDay' }, '2026-12-28'));
  expect(rulerText(rulerSummary(days, '2026-12-28'), dueOn, say)).toContain('暂定');
});

import { expect, it } from 'vitest';
import { explainDeadline, type DayExplanation } from '../../../domain/deadline.ts';
import { autumn2026 } from './test-days.ts';
import { rulerCells } from './ruler-cells.ts';

const look = (cells: ReturnType<typeof rulerCells>): string[] => cells.map(({ classes }) => classes.replace(/^day /, ''));

it('draws counted days filled up to today, rest days hatched, the due day framed', () => {
  const { days, dueOn } = explainDeadline(autumn2026({ amount: 3, unit: 'workingDay' }, '2026-09-18'));
  const cells = rulerCells({ days, dueOn, today: '2026-09-21' });
  expect(look(cells)).toEqual(['start', 'rest', 'counted past', 'counted past today', 'counted due']);
  expect(cells.map(({ number }) => number)).toEqual([undefined, undefined, 1, 2, 3]);
});

it('marks a worked weekend day', () => {
  const { days, dueOn } = explainDeadline(autumn2026({ amount: 3, unit: 'workingDay' }, '2026-09-18'));
  const marked = rulerCells({ days, dueOn, today: '2026-09-21' }).filter(({ makeUp }) => makeUp);
  expect(marked.map(({ date }) => date)).toEqual(['2026-09-20']);
});

it('labels only the ends and today when it is narrow', () => {
  const { days, dueOn } = explainDeadline(autumn2026({ amount: 10, unit: 'workingDay' }, '2026-09-18'));
  const labels = rulerCells({ days, dueOn, today: '2026-09-29', narrow: true }).map(({ label }) => label);
  expect(labels.filter((label) => label !== '')).toEqual(['09/18', '09/29', '10/09']);
});

it('shows a paused day as paused, not as rest', () => {
  const days: DayExplanation[] = [
    { date: '2026-05-11', counted: false, reason: 'start', published: true },
    { date: '2026-05-12', counted: false, reason: 'paused', published: true },
    { date: '2026-05-13', counted: true, number: 1, reason: 'counted', published: true },
  ];
  expect(look(rulerCells({ days, dueOn: '2026-05-13', today: '2026-05-12' }))).toEqual(['start', 'paused today', 'counted due']);
});

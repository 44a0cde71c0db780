import { expect, it } from 'vitest';
import { say } from '../text/test-say.ts';
import { autumn2026 } from '../ruler/test-days.ts';
import { chipOf, type ChipClock } from './chip.ts';

const { calendar } = autumn2026({ amount: 1, unit: 'day' }, '2026-09-18');
const odr: ChipClock = { key: 'odr', dueOn: '2026-10-09', warnOn: '2026-09-29', provisional: false, state: 'running' };
const words = (clock: ChipClock, today: string): string => {
  const { tone, text } = chipOf(clock, today, calendar, say);
  return `${tone}: ${text}`;
};

it('counts working days left, holidays and worked weekends included', () => {
  expect(words(odr, '2026-09-18')).toBe('accent: 剩余 10 个工作日');
});

it('turns amber from the day of the reminder', () => {
  expect(words(odr, '2026-09-29')).toBe('amber: 剩余 3 个工作日');
});

it('is red on the day itself and after it', () => {
  expect(words(odr, '2026-10-09')).toBe('seal: 今日到期');
  expect(words(odr, '2026-10-12')).toBe('seal: 已超期 2 个工作日');
});

it('names natural days where the term counts them', () => {
  expect(words({ key: 'mediate', dueOn: '2026-10-20', provisional: false }, '2026-09-18')).toBe('accent: 剩余 32 天（自然日）');
});

it('says paused, provisional and done in words', () => {
  expect(words({ key: 'mediate', provisional: false, state: 'paused' }, '2026-09-18')).toBe('violet: 已暂停 · 鉴定');
  expect(words({ ...odr, dueOn: '2027-01-06', warnOn: '2027-01-03', provisional: true }, '2026-12-28')).toBe('dashed: 暂定 2027-01-06');
  expect(words({ ...odr, state: 'met', late: true }, '2026-10-12')).toBe('plain: 逾期完成');
});

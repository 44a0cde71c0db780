import { hasRung } from './alarm.ts';
import { type Batch, emit } from './batch.ts';
import { meetClock, owedClock } from './batch-clocks.ts';
import type { NoticeState } from './case.ts';
import type { ClockKey } from './clock.ts';
import type { Settings } from './settings.ts';

/** Told = sent without failure, or delivered where the settings ask for that. */
export function isTold(notice: NoticeState, settings: Settings): boolean {
  return notice.state === 'delivered' || (notice.state === 'sent' && settings.told === 'sent');
}

/** Told, or given up after every channel was tried. */
export function isSettled(notice: NoticeState, settings: Settings): boolean {
  return notice.state === 'undeliverable' || isTold(notice, settings);
}

function noticesOf(b: Batch, key: ClockKey): readonly NoticeState[] {
  return Object.values(b.c.notices).filter((notice) => notice.clock === key);
}

/** After news of a notice: its clock is met when every notice that the clock waits for was told. */
export function meetByNotice(b: Batch, noticeId: string): void {
  const key = b.c.notices[noticeId]?.clock;
  if (key === undefined) return;
  const notices = noticesOf(b, key);
  if (notices.every((notice) => isTold(notice, b.settings))) meetClock(b, key, 'told');
  else endUndeliverable(b, noticeId);
}

/** Where nothing more can be told, the clock ends passed, with its alarm. */
export function endUndeliverable(b: Batch, noticeId: string): void {
  const key = b.c.notices[noticeId]?.clock;
  const clock = key === undefined ? undefined : owedClock(b, key);
  if (key === undefined || clock === undefined || !noticesOf(b, key).every((notice) => isSettled(notice, b.settings))) return;
  if (clock.state === 'passed') return emit(b, 'deadlineCancelled', { key, why: 'undeliverable' });
  const { alarmOn = b.today, dueOn = b.today } = clock.dates ?? {};
  if (!hasRung(clock)) emit(b, 'deadlineAlarmed', { key, alarmOn });
  emit(b, 'deadlinePassed', { key, dueOn, why: 'undeliverable' });
}

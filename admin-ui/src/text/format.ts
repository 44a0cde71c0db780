import type { Locale } from './use-text.ts';

const zone = 'Asia/Shanghai';

/** `¥1,299.00` from fen; an em dash when there is no amount. */
export function money(fen: number | null | undefined): string {
  if (fen === undefined || fen === null) return '—';
  return `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** `2026-09-29 10:15` in Beijing time. */
export function instant(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** `09-29 10:15` in Beijing time, for lists where the year goes without saying. */
export function shortInstant(at: string): string {
  return instant(at).slice(5);
}

/** The civil date in Beijing of an instant. */
export function civilDateOf(at: string): string {
  return instant(at).slice(0, 10);
}

/** `2026-10-09 周五` or `2026-10-09 Fri`. */
export function dateWithWeekday(on: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: zone }).format(new Date(`${on}T12:00:00+08:00`));
  return `${on} ${weekday}`;
}

/** Whole days from one civil date to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

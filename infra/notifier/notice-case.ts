import type { CaseState } from '../../domain/case.ts';
import type { ClockKey } from '../../domain/clock.ts';
import type { CaseEvent, EventKind, EventOf, NoticeFacts } from '../../domain/event.ts';
import type { Ref } from '../../domain/verb.ts';

/** What a notice is written from: the case after the batch, the batch itself, and the texts that its events refer to. */
export interface NoticeCase {
  state: CaseState;
  events: readonly CaseEvent[];
  notice: NoticeFacts;
  /** Case time of the notice, ISO 8601. */
  at: string;
  unitName: string;
  merchantName: string | undefined;
  /** Stored texts by id; a ref to a file has none. */
  texts: ReadonlyMap<string, string>;
}

/** The last event of a kind in the batch. */
export function eventIn<K extends EventKind>(c: NoticeCase, kind: K): EventOf<K> | undefined {
  return c.events.findLast((event): event is EventOf<K> => event.kind === kind);
}

export function textOf(c: NoticeCase, ref: Ref | undefined): string | undefined {
  return ref && c.texts.get(ref.id);
}

/** A line with a label, left out when there is nothing to say. */
export function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `${label}：${text}`;
}

/** `2026-05-06` as 2026年5月6日. */
export function zhDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The day a clock ends, as a sentence about what must happen by then; undefined while it has no dates. */
export function byDueDay(c: NoticeCase, key: ClockKey, sentence: (day: string) => string): string | undefined {
  const dates = c.state.clocks[key]?.dates;
  if (!dates) return undefined;
  const remark = dates.provisional ? '（暂定：该日期所在年度的节假日安排尚未公布，公布后可能调整）' : '';
  return sentence(zhDate(dates.dueOn)) + remark;
}

/** How a notice names a party to its reader. */
export function partyName(party: 'complainant' | 'respondent'): string {
  return party === 'complainant' ? '投诉人' : '被投诉人';
}

import type { CaseState } from '../../../domain/case.ts';
import type { CaseEvent, EventOf } from '../../../domain/event.ts';
import type { NoticeOrder } from '../../notifier/notifier.ts';
import { recipientOf } from '../../notifier/recipient.ts';
import { renderNotice } from '../../notifier/render-notice.ts';
import { sealText } from '../texts.ts';

export interface NoticeSource {
  dataKey: Buffer;
  unitName: string;
  merchantName: string | undefined;
  superiorId: string | undefined;
  /** Stored texts that the batch refers to, by id. */
  texts: ReadonlyMap<string, string>;
}

export interface CompletedNotice {
  event: EventOf<'noticeQueued'>;
  order: NoticeOrder;
  textRow: ReturnType<typeof sealText>['row'];
}

/** Writes the text of a queued notice and encrypts it. `state` is the case after the batch. */
export function completeNotice(
  event: EventOf<'noticeQueued'>,
  state: CaseState,
  events: readonly CaseEvent[],
  source: NoticeSource,
): CompletedNotice {
  const { unitName, merchantName, texts, dataKey, superiorId } = source;
  const notice = event.facts;
  const text = renderNotice({ state, events, notice, at: event.at, unitName, merchantName, texts });
  const { ref, row } = sealText(dataKey, state.id, `notice-${notice.form}`, text);
  const recipient = recipientOf(notice, state, superiorId) ?? null;
  return {
    event: { ...event, facts: { ...notice, text: ref } },
    order: { noticeId: notice.noticeId, form: notice.form, to: notice.to, recipient, text: ref },
    textRow: row,
  };
}

/** Ids of everything stored that the facts of events point to, at any depth. */
export function refIdsIn(events: readonly CaseEvent[]): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sha256' in value && 'id' in value && typeof value.id === 'string') ids.add(value.id);
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const event of events) visit(event.facts);
  return [...ids];
}

import type { CaseEvent } from '../../../openapi/generated/types.ts';
import type { MessageKey, Say } from '../text/use-text.ts';

/** The notices of a step, one line per form with all who are told. */
export function noticeLines(events: readonly CaseEvent[], say: Say): string[] {
  const toByForm = new Map<string, string[]>();
  for (const { kind, facts } of events) {
    const { form, to } = facts;
    if (kind !== 'noticeQueued' || typeof form !== 'string' || typeof to !== 'string') continue;
    toByForm.set(form, [...(toByForm.get(form) ?? []), say(`noticeTo.${to}` as MessageKey)]);
  }
  return [...toByForm].map(([form, to]) =>
    say('timeline.notice', { form: say(`noticeForm.${form}` as MessageKey), to: to.join(say('ruler.and')) }),
  );
}

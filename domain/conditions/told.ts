import type { CaseState, NoticeState } from '../case.ts';
import type { NoticeForm } from '../event.ts';
import type { Party } from '../role.ts';

function wentOut({ state }: NoticeState): boolean {
  return state === 'sent' || state === 'delivered';
}

function noticesTo(c: CaseState, party: Party, form: NoticeForm): readonly NoticeState[] {
  return Object.values(c.notices).filter((notice) => notice.to === party && notice.form === form);
}

/** Something asked or announced has an effect on a party only once it went out to it. */
export function wasTold(c: CaseState, party: Party, form: NoticeForm): boolean {
  return noticesTo(c, party, form).some(wentOut);
}

/** Whether the last notice of that form went out to the party: an earlier one spoke of something else. */
export function wasToldLast(c: CaseState, party: Party, form: NoticeForm): boolean {
  const last = noticesTo(c, party, form).at(-1);
  return last !== undefined && wentOut(last);
}

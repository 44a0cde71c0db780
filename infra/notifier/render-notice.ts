import { civilDateOf } from '../../domain/civil-date.ts';
import type { NoticeForm } from '../../domain/event.ts';
import { decisionForms } from './forms/decision-forms.ts';
import { handlingForms } from './forms/handling-forms.ts';
import { officerForms } from './forms/officer-forms.ts';
import { partyForms } from './forms/party-forms.ts';
import { zhDate, type NoticeCase } from './notice-case.ts';
import type { Wordings } from './notice-wording.ts';

const wordings: Wordings<NoticeForm> = { ...partyForms, ...handlingForms, ...officerForms, ...decisionForms };

/** The plain text of a notice in Chinese: title, case, what is to be told, who tells it and when. */
export function renderNotice(c: NoticeCase): string {
  const { title, body } = wordings[c.notice.form];
  const about = c.merchantName === undefined ? '' : `（被投诉人：${c.merchantName}）`;
  const lines = [title, `投诉编号：${c.state.filed.number}${about}`, ...body(c), c.unitName, zhDate(civilDateOf(c.at))];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** The title of a form, for lists of notices. */
export function noticeTitle(form: NoticeForm): string {
  return wordings[form].title;
}

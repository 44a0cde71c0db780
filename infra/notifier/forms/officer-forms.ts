import { clocks } from '../../../domain/clock.ts';
import { eventIn, labelled, textOf, zhDate, type NoticeCase } from '../notice-case.ts';
import type { Wordings } from '../notice-wording.ts';

type OfficerForm =
  | 'dispatch'
  | 'returned'
  | 'superior-asked'
  | 'identity-supplied'
  | 'materials-supplied'
  | 'recusal-requested'
  | 'deadline-alarm';

/** What officers and units tell each other. */
export const officerForms: Wordings<OfficerForm> = {
  dispatch: {
    title: '投诉分派通知',
    body: (c) => [`该投诉已分派至${c.unitName}处理。`, labelled('分派意见', textOf(c, eventIn(c, 'caseDispatched')?.facts.reason))],
  },
  returned: {
    title: '投诉退回通知',
    body: (c) => ['该投诉已退回分派机构重新分派。', labelled('退回理由', textOf(c, eventIn(c, 'caseReturned')?.facts.reason))],
  },
  'superior-asked': {
    title: '报请上级处理',
    body: (c) => ['下级机关报请上级决定是否直接处理该投诉。', labelled('理由', textOf(c, eventIn(c, 'superiorAsked')?.facts.reason))],
  },
  'identity-supplied': { title: '身份证明已提交', body: () => ['投诉人已提交身份证明材料，请核验。'] },
  'materials-supplied': { title: '材料已补充', body: () => ['投诉人已补充材料，请审查。'] },
  'recusal-requested': {
    title: '回避申请',
    body: (c) => [
      eventIn(c, 'conflictDeclared') ? '有关人员主动申明回避，请作出决定。' : '当事人申请有关人员回避，请作出决定。',
      labelled('理由', textOf(c, eventIn(c, 'recusalRequested')?.facts.reason ?? eventIn(c, 'conflictDeclared')?.facts.reason)),
    ],
  },
  'deadline-alarm': { title: '期限提醒', body: alarmLines },
};

function alarmLines(c: NoticeCase): string[] {
  return c.events.flatMap((event) => {
    if (event.kind === 'deadlineAlarmed')
      return [`“${clocks[event.facts.key].zh}”期限已到提醒日${zhDate(event.facts.alarmOn)}，请及时处理。`];
    if (event.kind === 'deadlinePassed')
      return [`“${clocks[event.facts.key].zh}”期限已于${zhDate(event.facts.dueOn)}届满，${clocks[event.facts.key].atEnd}。`];
    return [];
  });
}

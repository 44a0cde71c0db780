import type { CaseState } from '../../../domain/case.ts';
import { civilDateOf } from '../../../domain/civil-date.ts';
import { groundOf, rulePack } from '../../../domain/rule-pack.ts';
import type { GroundInput } from '../../../domain/verb.ts';
import { byDueDay, eventIn, labelled, textOf, zhDate, type NoticeCase } from '../notice-case.ts';
import type { Wordings } from '../notice-wording.ts';

/** Order 121 Art. 15: a refusal names the other ways of Art. 39 of the consumer protection law. */
const OTHER_WAYS =
  '您可以依照《中华人民共和国消费者权益保护法》第三十九条，通过下列途径解决本次争议：与经营者协商和解；请求消费者协会或者依法成立的其他调解组织调解；根据与经营者达成的仲裁协议提请仲裁机构仲裁；向人民法院提起诉讼。';

/** Order 121 Art. 25. */
const AGAINST_ENDING =
  '对终止调解决定或者调解结果不服的，可以依照《中华人民共和国消费者权益保护法》第三十九条，通过民事诉讼、仲裁等其他途径解决消费者权益争议。';

/** What the authority decides, in the forms that the Order asks to be told. */
export const decisionForms: Wordings<'acceptance' | 'refusal' | 'ending' | 'agreement-result' | 'mediation-document'> = {
  acceptance: {
    title: '投诉受理通知书',
    body: (c) => {
      const accepted = eventIn(c, 'complaintAccepted')?.facts;
      const acceptedOn = accepted?.acceptedOn ?? c.state.acceptedOn ?? civilDateOf(c.at);
      return [
        labelled('文书编号', accepted?.documentNo),
        `经审查，该投诉符合受理条件，本机关决定自${zhDate(acceptedOn)}起受理。`,
        '本机关将在征得投诉人和被投诉人双方同意后组织调解，请登录平台表明是否同意调解。',
        byDueDay(c, 'mediate', (day) => `调解期限至${day}；期限届满未能达成调解协议的，本机关可以终止调解。`),
      ];
    },
  },
  refusal: {
    title: '投诉不予受理决定书',
    body: (c) => {
      const refused = eventIn(c, 'complaintRefused')?.facts;
      return [labelled('文书编号', refused?.documentNo), '经审查，本机关决定对该投诉不予受理。', ...groundLines(c, refused), OTHER_WAYS];
    },
  },
  ending: {
    title: '投诉终止调解决定书',
    body: (c) => {
      const ended = eventIn(c, 'mediationEnded')?.facts;
      return [labelled('文书编号', ended?.documentNo), '本机关决定终止对该投诉的调解。', ...groundLines(c, ended), AGAINST_ENDING];
    },
  },
  'agreement-result': {
    title: '投诉调解结果告知书',
    body: (c) => [
      '投诉人与被投诉人已经达成调解协议。',
      labelled('协议内容', textOf(c, eventIn(c, 'agreementRecorded')?.facts.terms)),
      agreementForm(c.state),
      AGAINST_ENDING,
    ],
  },
  'mediation-document': {
    title: '投诉调解书送达通知',
    body: (c) => [
      '本次投诉的调解书已经双方签字或者盖章，并加盖本机关印章，投诉人和被投诉人各执一份，本机关留存一份归档。',
      labelled('协议内容', textOf(c, c.state.agreement?.terms)),
      AGAINST_ENDING,
    ],
  },
};

function groundLines(c: NoticeCase, input: GroundInput | undefined): (string | undefined)[] {
  if (!input) return [];
  const pack = c.state.rulePack;
  const ground = pack && groundOf(pack, input.ground);
  return [
    ground && `依据：${rulePack(pack).title}${ground.article}——${ground.text}。`,
    labelled('引用的规定', textOf(c, input.citation)),
    labelled('理由', textOf(c, input.reason)),
  ];
}

function agreementForm(state: CaseState): string | undefined {
  switch (state.agreement?.form) {
    case 'document':
      return '本机关将制作调解书，加盖印章后送达双方。';
    case 'performed':
      return '协议已经即时履行，依规定不再制作调解书，本机关已做好调解记录。';
    case 'waived':
      return '双方同意不制作调解书，本机关已做好调解记录。';
    case 'record':
      return '本次采取非现场方式调解，本机关已做好调解记录。';
    default:
      return undefined;
  }
}

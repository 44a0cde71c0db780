import { act, type Act, type ActorName, fileRef, type StoryFacts } from './story.ts';

/** Claimed and accepted on day 3. */
export function accepted(): readonly Act[] {
  return [act(1, 'handler', 'claimCase', {}, 9), act(3, 'handler', 'acceptComplaint', {}, 16)];
}

/** Accepted, and both parties want mediation by day 5. */
export function mediating(): readonly Act[] {
  return [...accepted(), act(5, 'merchant', 'consentToMediation', {}, 11)];
}

const RECORDS = {
  agreed: '双方在调解人员主持下陈述了事实和理由，经协商就退款金额和履行期限达成一致，现场签字确认。',
  failed: '双方对责任认定和退款比例分歧较大，经两轮调解，被投诉人明确表示不能接受，无法达成协议。',
  continuing: '已听取双方意见，被投诉人需请示后答复，约定一周后继续调解。',
} as const;

/** A session told of on day 6 and held on day 11. */
export function scheduled(facts: StoryFacts): Act {
  const body = {
    at: `${facts.dayOf(11)}T14:30:00+08:00`,
    mode: 'on-site',
    place: '市场监督管理局三楼调解室',
    mediatorIds: [facts.handlerId],
  };
  return act(6, 'handler', 'scheduleMediation', body);
}

/** The record of a session on a day. */
export function recorded(day: number, result: keyof typeof RECORDS): Act {
  const failedBy = result === 'failed' ? { failedBy: 'respondent' } : {};
  return act(day, 'handler', 'recordMediation', { record: RECORDS[result], result, absent: [], ...failedBy }, 16);
}

/** On site, with a document signed by both. */
export function agreedWithDocument(facts: StoryFacts): readonly Act[] {
  const body = {
    mode: 'on-site',
    form: 'document',
    terms: '被投诉人于五个工作日内退还投诉人争议款项，投诉人收到款项后不再就本争议主张权利。',
    signatures: { complainant: fileRef('document', '投诉人签字.txt'), respondent: fileRef('document', '被投诉人盖章.txt') },
  };
  return [...mediating(), scheduled(facts), recorded(11, 'agreed'), act(11, 'handler', 'recordAgreement', body, 17)];
}

/** Remotely, performed at once or put on record. */
export function agreedRemotely(form: 'performed' | 'record'): readonly Act[] {
  const proof = form === 'performed' ? { proof: fileRef('receipt', '退款凭证.txt') } : {};
  const body = { mode: 'remote', form, terms: '被投诉人当日通过原支付渠道退还争议款项，双方确认争议已经解决。', ...proof };
  return [...mediating(), recorded(9, 'agreed'), act(9, 'handler', 'recordAgreement', body, 17)];
}

/** The approver ends mediation on a ground. */
export function ended(day: number, ground: string, reason: string): Act {
  return act(day, 'approver', 'endMediation', { ground, reason, evidence: [] }, 15);
}

/** Both agree on the agency and the costs by day 8, the thing is handed over on day 9. */
export function appraising(facts: StoryFacts): readonly Act[] {
  const statements = { complainant: '同意由该机构鉴定，费用先行垫付。', respondent: '同意该机构及费用分担方式。' };
  return [
    ...mediating(),
    act(7, 'handler', 'agreeAppraiser', { agencyId: facts.agencyId, statements }),
    act(8, 'handler', 'agreeAppraisalCosts', { complainantShare: 50, statements }),
    act(9, 'handler', 'pauseForAppraisal', { handedOverOn: facts.dayOf(9), proof: fileRef('document', '送检交接单.txt') }),
  ];
}

/** Entrusted to the association on day 8 with both parties' consent. */
export function entrusted(facts: StoryFacts): readonly Act[] {
  return [
    ...mediating(),
    act(6, 'merchant', 'consentToEntrust', { agrees: true }, 11),
    act(8, 'handler', 'entrustMediation', {
      bodyId: facts.associationId,
      scope: '就退款金额和履行期限组织调解，调解记录报送我局。',
      untilOn: facts.dayOf(28),
    }),
  ];
}

/** Somebody asks on day 7 that the handler withdraw. */
export function challenged(facts: StoryFacts, by: ActorName): readonly Act[] {
  const reason = '该工作人员与对方负责人是亲属，可能影响公正处理，申请回避。';
  return [...mediating(), act(7, by, 'requestRecusal', { personId: facts.handlerId, reason }, 10)];
}

import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../domain/case.ts';
import type { CaseEvent, NoticeFacts, NoticeForm } from '../../domain/event.ts';
import { beginCase } from '../../domain/fold.ts';
import { events, makeFiling } from '../database/test-filing.ts';
import { noticeTitle, renderNotice } from './render-notice.ts';

const at = '2026-06-03T03:00:00.000Z';
const ref = (id: string) => ({ id, sha256: 'f'.repeat(64) });
const texts = new Map([
  ['reason', '购买数量明显超出生活消费需要。'],
  ['terms', '退还货款二百九十九元。'],
  ['letter', '请提供身份证复印件。'],
]);

function caseState(changes: Partial<CaseState> = {}): CaseState {
  const { filed } = makeFiling();
  const first = { ...filed, seq: 1, kind: 'complaintFiled', facts: { ...filed.facts, number: 'TS2026-330110-000001-1' } } as CaseEvent;
  return { ...beginCase('00000000-0000-4000-8000-000000000001', first), rulePack: 'order-121', ...changes };
}

function clock(key: 'accept' | 'mediate', dueOn: string, provisional = false) {
  const dates = { excluded: 0, unrolledOn: dueOn, dueOn, alarmOn: dueOn, warnOn: dueOn, provisional, editionId: 'cn-2026.1' };
  return {
    key,
    startOn: '2026-06-03',
    amount: 7,
    unit: 'workingDay',
    ruleRef: 'order-121 Art. 15',
    pauses: [],
    dates,
    state: 'running',
    setBySeq: 3,
    alarmed: false,
    owed: true,
  } as const;
}

function render(form: NoticeForm, batch: readonly CaseEvent[] = [], state = caseState(), to: NoticeFacts['to'] = 'complainant'): string {
  const notice = { noticeId: 'n9', to, form, owed: true };
  return renderNotice({ state, events: batch, notice, at, unitName: '测试区市场监督管理局', merchantName: '测试电器有限公司', texts });
}

const grounds = { reason: ref('reason'), evidence: [], documentNo: '测市监投〔2026〕1号' };

describe('a notice', () => {
  it('of receipt tells by when the authority decides, but not while it is open which one that will be', () => {
    const clocks = { accept: clock('accept', '2026-06-12') };
    expect(render('complaint-received', [], caseState({ clocks, status: 'awaiting-acceptance' }))).toContain('2026年6月12日');
    const waiting = render('complaint-received', [], caseState({ clocks, status: 'awaiting-dispatch' }));
    expect(waiting).toContain('尚待该机关分送确定');
    expect(waiting).not.toContain('2026年6月12日');
  });

  it('of refusal tells the decision, the wording of the ground, the reason and the other ways to settle the dispute', () => {
    const refused = events(6, {
      kind: 'complaintRefused',
      facts: { ...grounds, ground: '16.3', outcome: { result: 'refused', ground: '16.3' } },
    });
    const text = render('refusal', refused);
    expect(text).toContain('测市监投〔2026〕1号');
    expect(text).toContain('《市场监督管理投诉举报处理办法》（国家市场监督管理总局令第121号）第十六条第三项——');
    expect(text).toContain('不是为生活消费需要购买、使用商品或者接受服务');
    expect(text).toContain('理由：购买数量明显超出生活消费需要。');
    for (const way of ['第三十九条', '协商和解', '消费者协会', '仲裁', '人民法院']) expect(text).toContain(way);
  });

  it('of ending tells the ground and the ways of Art. 25', () => {
    const ended = events(6, {
      kind: 'mediationEnded',
      facts: { ...grounds, ground: '23.3', outcome: { result: 'ended', ground: '23.3' } },
    });
    const text = render('ending', ended, caseState(), 'respondent');
    expect(text).toContain('第二十三条');
    expect(text).toMatch(/民事诉讼、仲裁等其他途径/);
    expect(text).toContain('理由：购买数量明显超出生活消费需要。');
  });

  it('of acceptance tells the day, the term of mediation, and that a date is provisional', () => {
    const accepted = events(6, { kind: 'complaintAccepted', facts: { acceptedOn: '2026-06-08', documentNo: '1号' } });
    const text = render('acceptance', accepted, caseState({ clocks: { mediate: clock('mediate', '2027-02-07', true) } }));
    expect(text).toContain('自2026年6月8日起受理');
    expect(text).toContain('调解期限至2027年2月7日');
    expect(text).toContain('暂定');
  });

  it('of a settlement tells the terms of the offer that was accepted', () => {
    const offer = {
      by: 'respondent',
      kind: 'refund',
      amountFen: 29_900,
      performOn: '2026-06-20',
      performed: false,
      terms: ref('terms'),
      version: 2,
    } as const;
    const batch = events(
      6,
      { kind: 'settlementOffered', facts: offer },
      { kind: 'settlementAccepted', facts: { by: 'complainant', version: 2 } },
    );
    const text = render('settlement-sheet', batch);
    for (const part of ['被投诉人第2版方案：退还货款', '¥299.00', '2026年6月20日', '退还货款二百九十九元。']) expect(text).toContain(part);
  });

  it('asks for proof of identity with the letter that the handler wrote', () => {
    expect(render('identity-request', events(6, { kind: 'identityProofRequested', facts: { letter: ref('letter') } }))).toContain(
      '请提供身份证复印件。',
    );
  });

  const forms: Record<NoticeForm, true> = {
    receipt: true,
    'new-complaint': true,
    'complaint-received': true,
    dispatch: true,
    returned: true,
    'taken-over': true,
    'superior-asked': true,
    'superior-decided': true,
    message: true,
    offer: true,
    'offer-rejected': true,
    'offer-retracted': true,
    'settlement-sheet': true,
    'respondent-denied': true,
    'withdrawal-confirmed': true,
    withdrawn: true,
    'identity-request': true,
    'identity-supplied': true,
    'materials-request': true,
    'materials-supplied': true,
    'consent-asked': true,
    'consent-answered': true,
    acceptance: true,
    refusal: true,
    entrustment: true,
    'entrustment-recalled': true,
    'mediation-session': true,
    appraiser: true,
    'appraisal-costs': true,
    paused: true,
    resumed: true,
    'recusal-requested': true,
    'recusal-decided': true,
    'agreement-result': true,
    'mediation-document': true,
    ending: true,
    'deadline-moved': true,
    'deadline-alarm': true,
    'odr-lapsed': true,
    'rating-asked': true,
  };
  it.each(Object.keys(forms) as NoticeForm[])(
    'of the form %s names the case and who tells it, with no gap in it, whatever the batch holds',
    (form) => {
      const lines = render(form).split('\n');
      expect(lines[0]).toBe(noticeTitle(form));
      expect(lines[1]).toBe('投诉编号：TS2026-330110-000001-1（被投诉人：测试电器有限公司）');
      expect(lines.slice(-2)).toEqual(['测试区市场监督管理局', '2026年6月3日']);
      expect(lines.join('')).not.toMatch(/undefined|NaN|null|Invalid/);
    },
  );

  it('has a title of its own for each form', () => {
    const titles = (Object.keys(forms) as NoticeForm[]).map(noticeTitle);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

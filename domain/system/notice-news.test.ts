import { describe, expect, it } from 'vitest';
import { accepted, mediating } from '../testing/cases.ts';
import { notation } from '../testing/notation.ts';
import { approver, handler } from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import type { Simulation } from '../testing/simulator.ts';
import { defaultSettings } from '../settings.ts';
import { decideNoticeNews, type NoticeNews } from './notice-news.ts';

function noticeOf(s: Simulation, form: string, to: string): string {
  return Object.values(s.state.notices).find((notice) => notice.form === form && notice.to === to)?.noticeId ?? 'none';
}

function hears(s: Simulation, noticeId: string, result: NoticeNews['result']): string[] {
  const from = s.events.length;
  s.hear({ noticeId, result, channel: 'inbox' });
  return s.events.slice(from).map(notation);
}

describe('news of a notice', () => {
  it('meets the clock of acceptance, and opens it again when it failed after all', () => {
    const s = accepted();
    const noticeId = noticeOf(s, 'acceptance', 'complainant');
    expect(hears(s, noticeId, 'sent')).toEqual(['noticeSent', '=accept']);
    expect(hears(s, noticeId, 'failed')).toEqual(['noticeFailed', 'deadlineReopened accept']);
    expect(s.state.clocks.accept).toMatchObject({ state: 'running', owed: true });
    s.goTo('2026-06-30 00:00');
    expect(s.state.clocks.accept).toMatchObject({ state: 'passed', owed: true });
    s.goTo('2026-06-30 09:00');
    s.act('notifyParty', handler, { noticeId, channel: 'letter', result: 'sent', proof: ref('letter') });
    expect(s.state.clocks.accept).toMatchObject({ state: 'met', late: true });
  });

  it('said twice changes nothing, nor does news of an unknown notice', () => {
    const s = accepted();
    const noticeId = noticeOf(s, 'acceptance', 'complainant');
    hears(s, noticeId, 'failed');
    expect(hears(s, noticeId, 'failed')).toEqual([]);
    hears(s, noticeId, 'delivered');
    expect(hears(s, noticeId, 'delivered')).toEqual([]);
    expect(hears(s, noticeId, 'sent')).toEqual([]);
    expect(hears(s, 'n9999', 'sent')).toEqual([]);
  });

  it('meets the clock of the ending only with both parties told', () => {
    const s = mediating();
    s.act('recordMediation', handler, { record: ref('record'), result: 'failed', failedBy: 'respondent', absent: [] });
    s.act('endMediation', approver, { ground: '23.3', reason: ref('reason'), evidence: [] });
    expect(hears(s, noticeOf(s, 'ending', 'complainant'), 'sent')).toEqual(['noticeSent']);
    expect(hears(s, noticeOf(s, 'ending', 'respondent'), 'sent').slice(0, 3)).toEqual(['noticeSent', '=endNotice', 'caseClosed']);
  });

  it('waits for delivery where the settings say so', () => {
    const s = accepted({ settings: { ...defaultSettings, told: 'delivered' } });
    const noticeId = noticeOf(s, 'acceptance', 'complainant');
    expect(hears(s, noticeId, 'sent')).toEqual(['noticeSent']);
    expect(hears(s, noticeId, 'delivered')).toEqual(['noticeDelivered', '=accept']);
  });

  it('keeps the reason of a failure as a code', () => {
    const s = accepted();
    const news = { noticeId: noticeOf(s, 'acceptance', 'complainant'), result: 'failed', channel: 'sms', why: 'no-number' } as const;
    expect(decideNoticeNews(s.state, news, s.context())[0]).toMatchObject({
      kind: 'noticeFailed',
      facts: { channel: 'sms', why: 'no-number' },
    });
  });
});

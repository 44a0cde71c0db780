import { describe, expect, it } from 'vitest';
import { decideClosing } from './closing.ts';
import { awaitingAcceptance, mediating } from './testing/cases.ts';
import { notation } from './testing/notation.ts';
import { approver, consumer, handler } from './testing/people.ts';
import { ref } from './testing/refs.ts';
import type { Simulation } from './testing/simulator.ts';

const agreement = { mode: 'remote', form: 'performed', terms: ref('terms'), proof: ref('receipt') } as const;

function noticeIds(s: Simulation, form: string): string[] {
  return Object.values(s.state.notices).flatMap((notice) => (notice.form === form ? [notice.noticeId] : []));
}

function agreed(): Simulation {
  const s = mediating();
  s.act('recordMediation', handler, { record: ref('record'), result: 'agreed', absent: [] });
  s.act('recordAgreement', handler, agreement);
  return s;
}

describe('closing', () => {
  it('waits for every notice that is owed, and for no other', () => {
    const s = agreed();
    const [toComplainant = '', toRespondent = ''] = noticeIds(s, 'agreement-result');
    s.hear({ noticeId: toComplainant, result: 'sent', channel: 'inbox' });
    expect(s.state.status).toBe('closing');
    expect(decideClosing(s.state, s.context())).toEqual([]);
    s.hear({ noticeId: toRespondent, result: 'sent', channel: 'inbox' });
    expect(s.state).toMatchObject({ status: 'closed', closedOn: '2026-06-10', clocks: { documents: { state: 'met' } } });
    expect(s.events.slice(-3).map(notation)).toEqual(['caseClosed', '+followUp', '>complainant rating-asked']);
    expect(Object.values(s.state.notices).some(({ state }) => state === 'queued')).toBe(true);
  });

  it('goes on when every channel was tried: the clock then ends passed, with its alarm', () => {
    const s = agreed();
    const [toComplainant = '', toRespondent = ''] = noticeIds(s, 'agreement-result');
    s.hear({ noticeId: toRespondent, result: 'failed', channel: 'inbox', why: 'no-account' });
    const undeliverable = { noticeId: toRespondent, channel: 'letter', result: 'undeliverable', proof: ref('returned') } as const;
    s.act('notifyParty', handler, undeliverable);
    expect(s.state.clocks.documents?.state).toBe('running');
    s.hear({ noticeId: toComplainant, result: 'delivered', channel: 'inbox' });
    expect(s.state).toMatchObject({ status: 'closed', clocks: { documents: { state: 'passed', alarmed: true, owed: false } } });
  });

  it('needs a second channel before a notice is given up', () => {
    const s = agreed();
    const [, noticeId = ''] = noticeIds(s, 'agreement-result');
    const undeliverable = { noticeId, channel: 'letter', result: 'undeliverable', proof: ref('returned') } as const;
    expect(s.verdictOf('notifyParty', handler, undeliverable)).toMatchObject({ reason: 'try-other-channel' });
  });

  it('counts channels, not attempts, before a notice is given up', () => {
    const s = agreed();
    const [, noticeId = ''] = noticeIds(s, 'agreement-result');
    const undeliverable = { noticeId, channel: 'sms', result: 'undeliverable', proof: ref('report') } as const;
    s.hear({ noticeId, result: 'failed', channel: 'sms', why: 'no-number' });
    expect(s.verdictOf('notifyParty', handler, undeliverable)).toMatchObject({ reason: 'try-other-channel' });
    s.hear({ noticeId, result: 'sent', channel: 'sms' });
    s.hear({ noticeId, result: 'failed', channel: 'sms', why: 'no-number' });
    expect(s.state.notices[noticeId]).toMatchObject({ failures: 1, failedOn: ['sms'] });
    expect(s.verdictOf('notifyParty', handler, undeliverable)).toMatchObject({ reason: 'try-other-channel' });
    s.act('notifyParty', handler, { ...undeliverable, channel: 'letter' });
    expect(s.state.notices[noticeId]).toMatchObject({ state: 'undeliverable', failures: 2 });
  });

  it('rests on notices to parties: one that arrived stays, and what goes to offices is not told by an officer', () => {
    const s = agreed();
    const [noticeId = ''] = noticeIds(s, 'agreement-result');
    s.hear({ noticeId, result: 'failed', channel: 'internet', why: 'no-address' });
    s.hear({ noticeId, result: 'delivered', channel: 'internet' });
    for (const result of ['sent', 'undeliverable'] as const)
      expect(s.verdictOf('notifyParty', handler, { noticeId, channel: 'letter', result, proof: ref('letter') })).toMatchObject({
        reason: 'already-delivered',
      });
    const early = awaitingAcceptance();
    early.act('askSuperior', handler, { reason: ref('reason') });
    const [toSuperior = ''] = noticeIds(early, 'superior-asked');
    const told = { noticeId: toSuperior, channel: 'phone', result: 'sent', proof: ref('call') } as const;
    expect(early.verdictOf('notifyParty', handler, told)).toMatchObject({ reason: 'not-to-party' });
  });

  it('of a withdrawn complaint needs the confirmation alone', () => {
    const s = awaitingAcceptance();
    s.act('withdraw', consumer, {});
    const [noticeId = ''] = noticeIds(s, 'withdrawal-confirmed');
    s.hear({ noticeId, result: 'sent', channel: 'inbox' });
    expect(s.state.status).toBe('closed');
  });

  it('is not undone: follow-up and rating leave the outcome, and a failed notice only wants telling again', () => {
    const s = awaitingAcceptance();
    const refusal = { ground: '16.1', reason: ref('reason'), evidence: [], citation: ref('law') };
    s.act('refuseComplaint', approver, refusal);
    const [noticeId = ''] = noticeIds(s, 'refusal');
    s.hear({ noticeId, result: 'sent', channel: 'inbox' });
    const { outcome } = s.state;
    s.act('followUp', handler, { result: 'not-performed' });
    s.act('rateHandling', consumer, { solved: false, score: 1 });
    s.hear({ noticeId, result: 'failed', channel: 'inbox', why: 'returned' });
    expect(s.state).toMatchObject({ status: 'closed', outcome, clocks: { accept: { state: 'met' } } });
    s.act('notifyParty', handler, { noticeId, channel: 'letter', result: 'sent', proof: ref('letter') });
    expect(s.state.notices[noticeId]?.state).toBe('sent');
    expect(s.verdictOf('rateHandling', consumer, { solved: true, score: 5 })).toMatchObject({ reason: 'rated-once' });
  });
});

import { describe, expect, it } from 'vitest';
import { awaitingAcceptance, mediating, negotiating } from './testing/cases.ts';
import { approver, consumer, handler, merchant, type Person, secondHandler } from './testing/people.ts';
import { ref } from './testing/refs.ts';
import type { Simulation } from './testing/simulator.ts';
import type { Verb, VerbInput } from './verb.ts';

const offer = { kind: 'refund', performed: false, terms: ref('terms') } as const;
const accept = { acceptedElsewhere: false };
const agreement = { mode: 'remote', form: 'record', terms: ref('terms') } as const;
const ending = { ground: '23.3', reason: ref('reason'), evidence: [] };
const challenge = { by: 'respondent', personId: 'handler-1', reason: ref('reason') } as const;

function withRecord(): Simulation {
  const s = mediating();
  s.act('recordMediation', handler, { record: ref('record'), result: 'failed', failedBy: 'respondent', absent: [] });
  return s;
}

function withOffer(s: Simulation = negotiating()): Simulation {
  s.act('offerSettlement', merchant, { by: 'respondent', ...offer });
  return s;
}

/** The reason that the second of two gets, when asked anew at the version that the first left. */
function second<V extends Verb>(s: Simulation, verb: V, person: Person, input: VerbInput[V]): string | undefined {
  const verdict = s.verdictOf(verb, person, input);
  return verdict.ok ? 'yes' : verdict.reason;
}

describe('of two that meet, the first decides what the second finds', () => {
  it('acceptance and withdrawal', () => {
    const accepted = awaitingAcceptance();
    accepted.act('acceptComplaint', handler, accept);
    accepted.act('withdraw', consumer, {});
    expect(accepted.state.status).toBe('ending-due');
    const withdrawn = awaitingAcceptance();
    withdrawn.act('withdraw', consumer, {});
    expect(second(withdrawn, 'acceptComplaint', handler, accept)).toBe('already-decided');
  });

  it('agreement and withdrawal', () => {
    const withdrawn = withRecord();
    withdrawn.act('withdraw', consumer, {});
    expect(second(withdrawn, 'recordAgreement', handler, agreement)).toBe('withdrawn');
    expect(second(withdrawn, 'endMediation', approver, ending)).toBe('withdrawn');
    const agreed = withRecord();
    agreed.act('recordAgreement', handler, agreement);
    expect(second(agreed, 'withdraw', consumer, {})).toBe('already-decided');
  });

  it('a new offer and the acceptance of the old one', () => {
    const renewed = withOffer(withOffer());
    expect(second(renewed, 'acceptSettlement', consumer, { by: 'complainant', version: 1 })).toBe('offer-superseded');
    expect(second(renewed, 'acceptSettlement', merchant, { by: 'respondent', version: 2 })).toBe('own-offer');
    const settled = withOffer();
    settled.act('acceptSettlement', consumer, { by: 'complainant', version: 1 });
    expect(second(settled, 'offerSettlement', merchant, { by: 'respondent', ...offer })).toBe('already-decided');
    const ended = withOffer(mediating());
    ended.act('acceptSettlement', consumer, { by: 'complainant', version: 1 });
    expect(second(ended, 'offerSettlement', merchant, { by: 'respondent', ...offer })).toBe('settled');
  });

  it('a settlement and the end of the negotiation', () => {
    const s = withOffer();
    s.goTo('2026-06-26 00:00');
    expect(s.state.status).toBe('awaiting-acceptance');
    s.act('acceptSettlement', consumer, { by: 'complainant', version: 1 });
    expect(s.state).toMatchObject({ outcome: { result: 'settled-before-acceptance' }, clocks: { odr: { state: 'passed' } } });
  });

  it('ending and agreement', () => {
    const ended = withRecord();
    ended.act('endMediation', approver, ending);
    expect(second(ended, 'recordAgreement', handler, agreement)).toBe('already-decided');
    const agreed = withRecord();
    agreed.act('recordAgreement', handler, agreement);
    expect(second(agreed, 'endMediation', approver, ending)).toBe('already-decided');
  });

  it('a recusal and either of these', () => {
    const challenged = withRecord();
    challenged.act('requestRecusal', merchant, challenge);
    expect(second(challenged, 'recordAgreement', handler, agreement)).toBe('recusal-open');
    expect(second(challenged, 'endMediation', approver, ending)).toBe('recusal-open');
    const ended = withRecord();
    ended.act('endMediation', approver, ending);
    expect(second(ended, 'requestRecusal', merchant, challenge)).toBe('already-decided');
  });

  it('two officers who claim', () => {
    expect(second(awaitingAcceptance(), 'claimCase', secondHandler, {})).toBe('already-claimed');
  });

  it('anything after closing', () => {
    const s = awaitingAcceptance({ delivery: () => 'sent' });
    s.act('withdraw', consumer, {});
    expect(second(s, 'acceptComplaint', handler, accept)).toBe('case-closed');
    s.goTo('2026-09-01 00:00');
    expect(second(s, 'acceptComplaint', handler, accept)).toBe('case-archived');
  });
});

import { describe, expect, it } from 'vitest';
import * as cases from './testing/cases.ts';
import { notation } from './testing/notation.ts';
import * as people from './testing/people.ts';
import { ref } from './testing/refs.ts';
import type { Simulation } from './testing/simulator.ts';
import { plainRouting } from './testing/simulator.ts';
import type { Verb, VerbInput } from './verb.ts';

const both = { complainant: ref('complainant'), respondent: ref('respondent') };
const offer = { kind: 'refund', amountFen: 5_000, performed: false, terms: ref('terms') } as const;
const toBoth = (form: string): string[] => [`>complainant ${form}`, `>respondent ${form}`];

/** What one verb brings about, in the notation of the table of verbs. */
function brings<V extends Verb>(s: Simulation, verb: V, person: people.Person, input: VerbInput[V]): string[] {
  const from = s.events.length;
  s.act(verb, person, input);
  return s.events.slice(from).map(notation);
}

describe('the parties', () => {
  it('escalates, takes the consumer’s own offer back and leaves the business’s', () => {
    const own = cases.negotiating();
    own.act('offerSettlement', people.consumer, { by: 'complainant', ...offer });
    const moved = ['complaintReceived', '-odr', '+accept', '>unit complaint-received', ...toBoth('complaint-received')];
    expect(brings(own, 'escalate', people.consumer, {})).toEqual(['complaintEscalated', 'offerRetracted', ...moved]);
    expect(own.state.openOffer).toBeUndefined();
    const other = cases.negotiating();
    other.act('offerSettlement', people.merchant, { by: 'respondent', ...offer });
    expect(brings(other, 'escalate', people.consumer, {})).toEqual(['complaintEscalated', ...moved]);
    other.act('acceptSettlement', people.consumer, { by: 'complainant', version: 1 });
    expect(other.state.outcome).toEqual({ result: 'settled-before-acceptance' });
  });

  it('hands a case whose business denies it to a dispatcher, out of the business’s sight', () => {
    const s = cases.negotiating();
    expect(brings(s, 'declareNotRespondent', people.merchant, { reason: ref('reason') })).toEqual([
      'respondentDenied',
      'complaintReceived',
      '-odr',
      '+accept',
      '+dispatch',
      '>complainant respondent-denied',
      '>dispatcher respondent-denied',
    ]);
    expect(s.verdictOf('offerSettlement', people.merchant)).toMatchObject({ code: 'not-found' });
  });

  it('ends the case by withdrawal before acceptance, and asks for the ending afterwards', () => {
    expect(brings(cases.awaitingAcceptance(), 'withdraw', people.consumer, {})).toEqual([
      'complaintWithdrawn',
      '-accept',
      '>complainant withdrawal-confirmed',
      '>handler withdrawn',
    ]);
    const s = cases.recusalPending();
    expect(brings(s, 'withdraw', people.consumer, {})).toEqual([
      'complaintWithdrawn',
      '-accept',
      '-mediate',
      '-recusal',
      '+endDecision',
      '>complainant withdrawal-confirmed',
      '>handler withdrawn',
      '>respondent withdrawn',
    ]);
    expect(s.state).toMatchObject({ status: 'ending-due', endingDue: 'withdrawn' });
    expect(s.state.recusal).toBeUndefined();
  });

  it('settles in mediation: the authority still has to end it', () => {
    const s = cases.mediating();
    s.act('offerSettlement', people.consumer, { by: 'complainant', ...offer });
    expect(brings(s, 'acceptSettlement', people.merchant, { by: 'respondent', version: 1 })).toEqual([
      'settlementAccepted',
      '-accept',
      '-mediate',
      '+endDecision',
      ...toBoth('settlement-sheet'),
      '>handler settlement-sheet',
    ]);
    expect(s.state).toMatchObject({ status: 'ending-due', endingDue: 'settled' });
    expect(s.state.outcome).toBeUndefined();
  });
});

describe('acceptance and refusal', () => {
  it('accepts: asks those who gave no consent, and leaves the clock of acceptance to the notice', () => {
    const s = cases.awaitingAcceptance({ form: { consents: { mediation: true, entrust: false, publish: false } } });
    s.act('requestMaterials', people.handler, { items: ['amount'], letter: ref('letter') });
    expect(brings(s, 'acceptComplaint', people.handler, { acceptedElsewhere: false })).toEqual([
      'complaintAccepted',
      '-materials',
      '+mediate',
      '+consent',
      '>complainant acceptance',
      '>respondent consent-asked',
    ]);
    expect(s.state.clocks.accept?.state).toBe('running');
  });

  it('refuses: every other clock goes, and the notice meets the clock of acceptance', () => {
    const s = cases.awaitingAcceptance();
    s.act('requestIdentityProof', people.handler, { letter: ref('letter') });
    const request = Object.values(s.state.notices).find(({ form }) => form === 'identity-request');
    s.hear({ noticeId: request?.noticeId ?? '', result: 'sent', channel: 'inbox' });
    s.act('recordIdentityRefusal', people.handler, { statement: ref('statement') });
    expect(s.state.clocks.identityProof?.state).toBe('cancelled');
    const input = { ground: '16.6', reason: ref('reason'), evidence: [] };
    expect(brings(s, 'refuseComplaint', people.approver, input)).toEqual(['complaintRefused', '>complainant refusal']);
    expect(s.state.clocks.accept).toMatchObject({ state: 'running', owed: true });
  });

  it('sets another respondent’s route anew without restarting the clock', () => {
    const s = cases.awaitingAcceptance({ routing: { ...plainRouting, unitId: 'unit-2' } });
    s.act('requestMaterials', people.handler, { items: ['respondent'], letter: ref('letter') });
    const input = { items: ['respondent'], texts: [], files: [], respondentId: 'merchant-2' };
    const dueOn = s.state.clocks.accept?.dates?.dueOn;
    expect(brings(s, 'supplyMaterials', people.consumer, input)).toEqual([
      'materialsSupplied',
      '=materials',
      '>handler materials-supplied',
      'routeDecided',
    ]);
    expect(s.state).toMatchObject({ merchantId: 'merchant-2', routeDue: false, materialsMissing: [], respondentInformed: false });
    expect(s.state.clocks.accept?.dates?.dueOn).toBe(dueOn);
  });
});

describe('mediation and its end', () => {
  it('stops the clock for an appraisal and lets it go on with the days left out', () => {
    const s = cases.mediating();
    s.act('agreeAppraiser', people.handler, { agencyId: 'agency-1', statements: both });
    s.act('agreeAppraisalCosts', people.handler, { complainantShare: 0, statements: both });
    const pause = { handedOverOn: '2026-06-10', proof: ref('proof') };
    expect(brings(s, 'pauseForAppraisal', people.handler, pause)).toEqual([
      'mediationPaused',
      '~mediate',
      '+appraisal',
      ...toBoth('paused'),
    ]);
    s.goTo('2026-06-15 09:00');
    const result = { resultOn: '2026-06-12', proof: ref('proof') };
    expect(brings(s, 'resumeMediation', people.handler, result)).toEqual([
      'mediationResumed',
      '~mediate',
      '-appraisal',
      ...toBoth('resumed'),
    ]);
    expect(s.state.clocks.mediate).toMatchObject({ pauses: [{ fromOn: '2026-06-11', toOn: '2026-06-12' }], dates: { excluded: 2 } });
  });

  it('leaves no day out when the result comes on the day of hand-over', () => {
    const s = cases.appraising();
    s.act('resumeMediation', people.handler, { resultOn: '2026-06-10', proof: ref('proof') });
    expect(s.state.clocks.mediate).toMatchObject({ state: 'running', pauses: [], dates: { excluded: 0 } });
  });

  it('keeps the pause of an appraisal through a recusal', () => {
    const s = cases.appraising();
    s.act('declareConflict', people.handler, { personId: 'handler-1', reason: ref('reason') });
    expect(s.state.status).toBe('recusal-pending');
    s.act('decideRecusal', people.approver, { upheld: true, replacementId: 'handler-2', reason: ref('reason') });
    expect(s.state).toMatchObject({ status: 'appraising', handlerId: 'handler-2', recusedPersonIds: ['handler-1'] });
  });

  it('takes a case back from the body when a party takes its consent back', () => {
    const s = cases.entrusted();
    expect(s.state.status).toBe('entrusted');
    expect(brings(s, 'consentToEntrust', people.merchant, { by: 'respondent', agrees: false })).toEqual([
      'entrustAnswered',
      'entrustmentRecalled',
      '>body entrustment-recalled',
      ...toBoth('entrustment-recalled'),
    ]);
    expect(s.state.status).toBe('mediating');
  });

  it('has the case back with the authority when the body records a result', () => {
    const s = cases.entrusted();
    s.act('recordMediation', people.mediator, { record: ref('record'), result: 'failed', failedBy: 'respondent', absent: [] });
    expect(s.state).toMatchObject({ status: 'mediating', recordFailedBy: 'respondent', hasRecord: true });
    expect(s.state.entrustedTo).toBeUndefined();
  });

  it('ends: the clocks are met, everything else goes, both are told within seven working days', () => {
    const s = cases.mediating();
    s.act('recordMediation', people.handler, { record: ref('record'), result: 'failed', failedBy: 'respondent', absent: [] });
    s.act('requestIdentityProof', people.handler, { letter: ref('letter') });
    const input = { ground: '23.3', reason: ref('reason'), evidence: [] };
    expect(brings(s, 'endMediation', people.approver, input)).toEqual([
      'mediationEnded',
      '=mediate',
      '-accept',
      '-identityProof',
      '+endNotice',
      ...toBoth('ending'),
    ]);
  });

  it('signs the ending of a settled case as settled', () => {
    const s = cases.endingDue();
    s.act('endMediation', people.approver, { ground: '23.1', reason: ref('reason'), evidence: [] });
    expect(s.state.outcome).toEqual({ result: 'ended-withdrawn' });
  });

  it('closes an agreement with a document only when it is sealed and both have it', () => {
    const s = cases.mediating();
    const session = { at: '2026-06-10T06:00:00.000Z', mode: 'on-site', earliestOn: '2026-06-16', staff: true, bothAgreed: true } as const;
    s.act('scheduleMediation', people.handler, { ...session, mediatorIds: ['handler-1'] });
    const agreement = { mode: 'on-site', form: 'document', terms: ref('terms'), signatures: both } as const;
    expect(brings(s, 'recordAgreement', people.handler, agreement)).toEqual([
      'agreementRecorded',
      '=mediate',
      '-accept',
      '+documents',
      ...toBoth('agreement-result'),
    ]);
    s.setDelivery(() => 'sent');
    s.runOn();
    expect(s.state.status).toBe('closing');
    s.act('sealAgreement', people.approver, { document: ref('document') });
    expect(s.state).toMatchObject({ status: 'closed', outcome: { result: 'mediated-with-document' } });
  });
});

describe('the rules of the other Order', () => {
  it('move the terms it sets, and take back what it does not know', () => {
    const s = cases.accepted();
    s.act('requestIdentityProof', people.handler, { letter: ref('letter') });
    const input = { rulePack: 'order-20', reason: ref('reason') } as const;
    expect(brings(s, 'repinRulePack', people.administrator, input)).toEqual(['rulePackRepinned', '-identityProof', '~accept', '~mediate']);
    expect(s.state.clocks.mediate).toMatchObject({ amount: 45, unit: 'workingDay', ruleRef: 'order-20 Art. 21.1.5' });
    expect(s.events.at(-1)?.rulePack).toBe('order-20');
  });

  it('take an entrusted case back where consents are asked for', () => {
    const s = cases.mediating({ at: '2026-04-07 09:00' });
    s.act('entrustMediation', people.handler, { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true });
    const input = { rulePack: 'order-121', reason: ref('reason') } as const;
    expect(brings(s, 'repinRulePack', people.administrator, input).slice(0, 1)).toEqual(['entrustmentRecalled']);
    expect(s.state.status).toBe('mediating');
  });
});

import { describe, expect, it } from 'vitest';
import { administrator, approver, consumer, handler, merchant } from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import { story } from '../testing/story.ts';
import type { VerbInput } from '../verb.ts';

const consents = { mediation: true, entrust: false, publish: false };
const both = { complainant: ref('complainant'), respondent: ref('respondent') };

function received(at = '2026-04-24 09:00') {
  const life = story({ at, form: { consents } });
  life.claims();
  return life;
}

function mediating(at?: string) {
  const life = received(at);
  life.accepts();
  life.consent(merchant);
  life.status(7);
  return life;
}

function withAppraiser() {
  const life = mediating();
  life.does(handler, 'agreeAppraiser', { agencyId: 'agency-1', statements: both });
  life.does(handler, 'agreeAppraisalCosts', { complainantShare: 50, statements: both });
  return life;
}

describe('before acceptance', () => {
  it('accepts no dispute that another authority accepted, and none without power (Art. 13, 14)', () => {
    received().refused(handler, 'acceptComplaint', { acceptedElsewhere: true }, 'accepted-elsewhere');
    const routing = { candidates: [{ unitId: 'unit-2', article: '13.1', why: 'domicile' }], unitId: 'unit-1', start: 'authority' } as const;
    const powerless = story({ at: '2026-04-24 09:00', routing });
    powerless.claims();
    powerless.refused(handler, 'acceptComplaint', { acceptedElsewhere: false }, 'not-candidate');
  });

  it('asks for proof of identity once at a time, and verifies only what was supplied (Art. 10.3)', () => {
    const life = received();
    life.refused(consumer, 'supplyIdentityProof', { files: [ref('card')] }, 'not-asked');
    life.refused(handler, 'recordIdentityRefusal', { statement: ref('statement') }, 'not-asked');
    life.does(handler, 'requestIdentityProof', { letter: ref('letter') });
    life.refused(handler, 'requestIdentityProof', { letter: ref('letter') }, 'already-asked');
    life.refused(handler, 'verifyIdentity', { result: 'verified' }, 'proof-missing');
  });

  it('asks the superior once, and lets nobody answer what was not asked (Art. 13.6)', () => {
    const life = received();
    life.does(handler, 'askSuperior', { reason: ref('reason') });
    life.refused(handler, 'askSuperior', { reason: ref('reason') }, 'already-asked');
  });

  it('returns no draft that is not there, and keeps the rules that apply already', () => {
    const life = received();
    life.refused(approver, 'returnDraft', { note: ref('note') }, 'no-draft');
    life.refused(administrator, 'repinRulePack', { rulePack: 'order-121', reason: ref('reason') }, 'same-pack');
  });
});

describe('a draft for approval', () => {
  const draft = (verb: 'refuseComplaint' | 'endMediation', ground?: string): VerbInput['submitForApproval'] => ({
    verb,
    reason: ref('reason'),
    ...(ground !== undefined && { ground }),
  });

  it('is of a decision that the case allows now', () => {
    received().refused(handler, 'submitForApproval', draft('endMediation', '23.3'), 'wrong-status');
    const life = mediating();
    life.refused(handler, 'submitForApproval', draft('refuseComplaint', '16.3'), 'wrong-status');
    life.refused(handler, 'submitForApproval', draft('refuseComplaint'), 'wrong-status');
    life.does(handler, 'submitForApproval', draft('endMediation', '23.3'));
  });

  it('names a ground of the rules that apply, and after a withdrawal that alone (Art. 23.1)', () => {
    received().refused(handler, 'submitForApproval', draft('refuseComplaint', '23.3'), 'ground-not-in-pack');
    received('2026-04-07 09:00').refused(handler, 'submitForApproval', draft('refuseComplaint', '16.3'), 'ground-not-in-pack');
    const life = mediating();
    life.does(consumer, 'withdraw', {});
    life.refused(handler, 'submitForApproval', draft('endMediation', '23.3'), 'withdrawn');
    life.does(handler, 'submitForApproval', draft('endMediation', '23.1'));
  });
});

describe('an offer', () => {
  it('is taken back only by its maker, and answered only while it is open (Art. 18.2)', () => {
    const life = mediating();
    life.refused(merchant, 'acceptSettlement', { by: 'respondent', version: 1 }, 'no-offer');
    life.does(consumer, 'offerSettlement', { by: 'complainant', kind: 'refund', performed: false, terms: ref('terms') });
    life.refused(consumer, 'acceptSettlement', { by: 'complainant', version: 1 }, 'own-offer');
    life.refused(merchant, 'retractOffer', { by: 'respondent', version: 1 }, 'not-own-offer');
  });
});

describe('an agreement (Art. 24)', () => {
  const agreements: readonly [string, Partial<VerbInput['recordAgreement']>, Parameters<ReturnType<typeof story>['refused']>[3]][] = [
    ['on site only on record', { mode: 'on-site', form: 'record' }, 'document-required'],
    ['with one signature', { form: 'document', signatures: { respondent: ref('signature') } }, 'signature-missing'],
    [
      'on site, waived by the business only',
      { mode: 'on-site', form: 'waived', waivers: { respondent: ref('waiver') } },
      'waiver-one-sided',
    ],
    ['performed without proof', { form: 'performed' }, 'performance-unproven'],
    ['without document or record', { form: 'record' }, 'record-missing'],
  ];
  it.each(agreements)('is not recorded %s', (_name, given, reason) => {
    mediating().refused(handler, 'recordAgreement', { mode: 'remote', form: 'document', terms: ref('terms'), ...given }, reason);
  });

  const onSite = { mode: 'on-site', form: 'document', terms: ref('terms'), signatures: both } as const;
  const session = { at: '2026-04-30T02:00:00.000Z', mediatorIds: ['handler-1'], earliestOn: '2026-04-30', staff: true } as const;

  it('is not recorded on site before a session there that both were told of (Art. 20.2)', () => {
    const life = mediating();
    life.refused(handler, 'recordAgreement', onSite, 'session-not-told');
    life.does(handler, 'scheduleMediation', { ...session, mode: 'remote' });
    life.on('04-30 10:00');
    life.refused(handler, 'recordAgreement', onSite, 'session-not-told');
    life.does(handler, 'scheduleMediation', { ...session, at: '2026-05-08T02:00:00.000Z', mode: 'on-site' });
    life.refused(handler, 'recordAgreement', onSite, 'session-not-told');
    life.on('05-08 10:00');
    life.does(handler, 'recordAgreement', onSite);
  });

  it('is not recorded on site where the notice of that session did not go out to one of them', () => {
    const life = mediating();
    life.does(handler, 'scheduleMediation', { ...session, mode: 'on-site' });
    life.s.setDelivery(({ form, to }) => (form === 'mediation-session' && to === 'respondent' ? 'failed' : 'sent'));
    life.does(handler, 'scheduleMediation', { ...session, mode: 'on-site' });
    life.on('04-30 10:00');
    life.refused(handler, 'recordAgreement', onSite, 'session-not-told');
    life.tells(life.noticeTo('mediation-session', 'respondent'));
    expect(life.s.verdictOf('recordAgreement', handler, onSite)).toEqual({ ok: true });
  });

  it('is recorded on site at once where both agreed to meet', () => {
    const life = mediating();
    const now = { ...session, at: '2026-04-24T02:00:00.000Z', bothAgreed: true };
    life.does(handler, 'scheduleMediation', { ...now, mode: 'on-site' });
    life.does(handler, 'recordAgreement', onSite);
  });

  it('is sealed only where there is a document', () => {
    const life = mediating();
    life.records('agreed');
    life.s.setDelivery(() => undefined);
    life.does(handler, 'recordAgreement', { mode: 'remote', form: 'record', terms: ref('terms') });
    life.refused(approver, 'sealAgreement', { document: ref('document') }, 'not-a-document');
  });
});

describe('an appraisal (Art. 22)', () => {
  it('stops the clock only with agency and costs agreed, and not before acceptance or after today', () => {
    const life = mediating();
    life.refused(handler, 'pauseForAppraisal', { handedOverOn: '2026-04-24', proof: ref('proof') }, 'appraisal-incomplete');
    life.refused(handler, 'resumeMediation', { resultOn: '2026-04-24', proof: ref('proof') }, 'wrong-status');
    const agreed = withAppraiser();
    for (const handedOverOn of ['2026-04-23', '2026-04-25'])
      agreed.refused(handler, 'pauseForAppraisal', { handedOverOn, proof: ref('proof') }, 'date-out-of-range');
  });

  it('stops no term that is over', () => {
    const life = withAppraiser();
    life.on('06-24 09:00');
    life.refused(handler, 'pauseForAppraisal', { handedOverOn: '2026-06-24', proof: ref('proof') }, 'term-over');
  });
});

describe('mediation and recusal (Art. 18, 19, 21)', () => {
  it('has no session, agreement or entrusting on one consent', () => {
    const life = received();
    life.accepts();
    life.status(6);
    for (const verb of ['scheduleMediation', 'recordMediation', 'recordAgreement', 'entrustMediation'] as const)
      expect(life.s.verdictOf(verb, handler)).toMatchObject({ ok: false, code: 'action-not-allowed' });
    life.refused(handler, 'recallEntrustment', { reason: ref('reason') }, 'not-entrusted');
  });

  it('needs a replacement for whoever withdraws, and another than him', () => {
    const life = mediating();
    life.does(merchant, 'requestRecusal', { by: 'respondent', personId: 'handler-1', reason: ref('reason') });
    life.refused(approver, 'decideRecusal', { upheld: true, reason: ref('reason') }, 'replacement-missing');
    life.refused(approver, 'decideRecusal', { upheld: true, replacementId: 'handler-1', reason: ref('reason') }, 'challenged-person');
    for (const verb of ['scheduleMediation', 'recordMediation', 'recordAgreement'] as const)
      expect(life.s.verdictOf(verb, handler)).toMatchObject({ reason: 'recusal-open' });
    expect(life.s.verdictOf('endMediation', approver)).toMatchObject({ reason: 'recusal-open' });
  });
});

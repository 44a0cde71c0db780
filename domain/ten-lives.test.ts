import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { approver, consumer, handler, mediator, merchant, secondHandler } from './testing/people.ts';
import { ref } from './testing/refs.ts';
import { type Delivery, plainRouting } from './testing/simulator.ts';
import { story } from './testing/story.ts';

const byOdr = { form: { addressedTo: 'odr' }, routing: { ...plainRouting, start: 'odr' } } as const;
const both = { complainant: ref('complainant'), respondent: ref('respondent') };
const offer = { kind: 'refund', amountFen: 10_000, performed: false, terms: ref('terms') } as const;

/** Archived at the end of the follow-up window; the living state is the fold of the record. */
function archivedAfter(life: ReturnType<typeof story>, dueOn: string, outcome: object): void {
  life.status(13);
  life.runs('followUp', dueOn);
  expect(life.s.state.outcome).toEqual(outcome);
  life.s.goTo(`${dueOn} 23:59`);
  life.status(13);
  life.s.goToMs(Date.parse(`${dueOn}T24:00:00+08:00`));
  life.status(14);
  expect(fold('case-1', life.s.events)).toEqual(life.s.state);
}

function isProvisional(life: ReturnType<typeof story>): boolean {
  return life.s.events.some((event) => event.kind === 'deadlineSet' && event.facts.dates?.provisional === true);
}

describe('ten lives of a complaint', () => {
  it('1: settled in ODR, by the newest offer only', () => {
    const life = story({ at: '2026-06-10 14:05', ...byOdr });
    life.status(3);
    life.runs('odr', '2026-06-25');
    life.on('06-15 10:00');
    life.does(merchant, 'offerSettlement', { by: 'respondent', ...offer });
    life.on('06-16 10:00');
    life.does(consumer, 'offerSettlement', { by: 'complainant', ...offer });
    life.on('06-17 10:00');
    life.does(merchant, 'offerSettlement', { by: 'respondent', ...offer });
    life.on('06-18 08:30');
    life.refused(consumer, 'acceptSettlement', { by: 'complainant', version: 1 }, 'offer-superseded');
    life.on('06-18 08:31');
    life.does(consumer, 'acceptSettlement', { by: 'complainant', version: 3 });
    life.is('odr', 'met');
    archivedAfter(life, '2026-07-03', { result: 'settled-odr' });
    expect(life.s.state.rulePack).toBeUndefined();
    expect(isProvisional(life)).toBe(false);
  });

  it('2: ODR missed, received under Order 121, mediated with a document', () => {
    const life = story({ at: '2026-04-14 15:00', ...byOdr });
    life.runs('odr', '2026-04-28');
    life.on('04-28 23:59');
    life.status(3);
    life.on('04-29 00:00');
    life.status(5);
    life.is('odr', 'passed');
    expect(life.s.state.rulePack).toBe('order-121');
    life.runs('accept', '2026-05-12');
    life.on('05-11 09:00');
    life.claims();
    life.accepts();
    life.status(6);
    life.is('accept', 'met');
    life.runs('mediate', '2026-07-10');
    life.on('05-13 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.status(7);
    life.on('05-14 09:00');
    const session = { mode: 'on-site', place: ref('room'), mediatorIds: ['handler-1'], staff: true, earliestOn: '2026-05-20' } as const;
    life.refused(handler, 'scheduleMediation', { ...session, at: '2026-05-19T01:00:00.000Z' }, 'notice-too-short');
    life.does(handler, 'scheduleMediation', { ...session, at: '2026-05-20T01:00:00.000Z' });
    life.on('05-20 11:00');
    life.records('agreed');
    life.does(handler, 'recordAgreement', { mode: 'on-site', form: 'document', terms: ref('terms'), signatures: both });
    life.status(12);
    life.is('mediate', 'met');
    life.runs('documents', '2026-05-25');
    life.on('05-21 09:00');
    life.does(approver, 'sealAgreement', { document: ref('document') });
    life.is('documents', 'met');
    archivedAfter(life, '2026-06-04', { result: 'mediated-with-document' });
  });

  it('3: escalated early, declined, ended; the respondent told by letter', () => {
    const failing: Delivery = (notice) => (notice.form === 'ending' && notice.to === 'respondent' ? 'failed' : 'sent');
    const life = story({ at: '2026-06-03 11:00', ...byOdr, delivery: failing });
    life.runs('odr', '2026-06-17');
    life.on('06-08 10:00');
    life.does(consumer, 'escalate', {});
    life.status(5);
    life.is('odr', 'cancelled');
    life.runs('accept', '2026-06-17');
    life.on('06-12 09:00');
    life.claims();
    life.accepts();
    life.status(6);
    life.runs('mediate', '2026-08-11');
    life.on('06-16 09:00');
    life.does(merchant, 'declineMediation', { by: 'respondent' });
    life.on('06-18 09:00');
    life.ends('23.2');
    life.status(12);
    life.runs('endNotice', '2026-06-30');
    life.on('06-23 09:00');
    life.tells(life.noticeTo('ending', 'respondent'));
    life.is('endNotice', 'met');
    archivedAfter(life, '2026-07-07', { result: 'ended', ground: '23.2' });
  });

  it('4: with the authority at once, refused under 16.3', () => {
    const life = story({ at: '2026-09-18 20:00' });
    life.status(5);
    life.runs('accept', '2026-09-29');
    life.on('09-24 09:00');
    life.claims();
    life.does(handler, 'submitForApproval', { verb: 'refuseComplaint', reason: ref('reason'), ground: '16.3' });
    life.on('09-28 09:00');
    const refusal = { ground: '16.3', reason: ref('reason'), evidence: [ref('file')] };
    life.refused(handler, 'refuseComplaint', refusal, 'second-person-needed');
    life.refused(approver, 'refuseComplaint', refusal, 'ground-not-met');
    life.does(approver, 'refuseComplaint', { ...refusal, factorNotes: [{ factor: 'F1', note: ref('note') }] });
    life.is('accept', 'met');
    archivedAfter(life, '2026-10-16', { result: 'refused', ground: '16.3' });
  });

  it('5: identity proved; told a day late', () => {
    const failing: Delivery = (notice) => (notice.form === 'acceptance' ? 'failed' : 'sent');
    const life = story({
      at: '2026-04-30 16:00',
      delivery: failing,
      form: { channel: 'phone', materialsMissing: ['complainant-address'] },
    });
    life.runs('accept', '2026-05-13');
    life.on('05-06 09:00');
    life.claims();
    life.does(handler, 'requestIdentityProof', { letter: ref('letter') });
    life.does(handler, 'requestMaterials', { items: ['complainant-address'], letter: ref('letter') });
    life.runs('identityProof', '2026-05-12');
    life.runs('materials', '2026-05-12');
    life.on('05-11 09:00');
    life.does(consumer, 'supplyIdentityProof', { files: [ref('card')] });
    life.does(consumer, 'supplyMaterials', { items: ['complainant-address'], texts: [], files: [] });
    life.is('identityProof', 'met');
    life.is('materials', 'met');
    life.on('05-12 09:00');
    life.does(handler, 'verifyIdentity', { result: 'verified' });
    life.on('05-13 14:00');
    life.accepts();
    life.status(6);
    life.runs('mediate', '2026-07-13', '2026-07-12');
    life.runs('accept', '2026-05-13');
    life.on('05-14 00:00');
    life.is('accept', 'passed');
    expect(life.clock('accept')).toMatchObject({ owed: true, alarmed: true });
    life.on('05-14 09:00');
    life.tells(life.noticeTo('acceptance', 'complainant'));
    life.is('accept', 'met', true);
    life.on('05-18 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.status(7);
    life.on('06-02 09:00');
    life.records('failed');
    life.on('06-03 09:00');
    life.ends('23.3');
    life.is('endNotice', 'met');
    expect(life.clock('endNotice').dates?.dueOn).toBe('2026-06-12');
    archivedAfter(life, '2026-06-17', { result: 'ended', ground: '23.3' });
  });

  it('6: stopped for an appraisal, agreed at a distance', () => {
    const life = story({ at: '2026-04-15 09:00' });
    life.runs('accept', '2026-04-24');
    life.on('04-15 16:00');
    life.claims();
    life.accepts();
    life.runs('mediate', '2026-06-15', '2026-06-14');
    life.on('04-20 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.status(7);
    life.on('05-08 09:00');
    life.does(handler, 'agreeAppraiser', { agencyId: 'agency-1', statements: both });
    life.does(handler, 'agreeAppraisalCosts', { complainantShare: 50, statements: both });
    life.on('05-11 09:00');
    life.does(handler, 'pauseForAppraisal', { handedOverOn: '2026-05-11', proof: ref('proof') });
    life.status(9);
    life.is('mediate', 'paused');
    expect(life.clock('mediate').dates).toBeUndefined();
    life.runs('appraisal', '2026-06-10');
    life.on('06-02 09:00');
    life.does(handler, 'resumeMediation', { resultOn: '2026-06-02', proof: ref('proof') });
    life.status(7);
    life.runs('mediate', '2026-07-06');
    expect(life.clock('mediate').dates?.excluded).toBe(22);
    life.is('appraisal', 'cancelled');
    life.on('06-29 09:00');
    life.refused(handler, 'recordAgreement', { mode: 'remote', form: 'record', terms: ref('terms') }, 'record-missing');
    life.records('agreed');
    life.does(handler, 'recordAgreement', { mode: 'remote', form: 'record', terms: ref('terms') });
    expect(life.clock('documents')).toMatchObject({ state: 'met', dates: { dueOn: '2026-07-02' } });
    archivedAfter(life, '2026-07-13', { result: 'mediated-without-document', form: 'record' });
  });

  it('7: a recusal suspends mediation; agreed and performed', () => {
    const life = story({ at: '2026-05-20 09:00' });
    life.runs('accept', '2026-05-29');
    life.on('05-25 09:00');
    life.claims();
    life.accepts();
    life.runs('mediate', '2026-07-24');
    life.on('05-27 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.on('06-10 09:00');
    life.does(merchant, 'requestRecusal', { by: 'respondent', personId: 'handler-1', reason: ref('reason') });
    life.status(10);
    life.runs('recusal', '2026-06-15');
    life.on('06-10 15:00');
    const agreement = { mode: 'remote', form: 'performed', terms: ref('terms'), proof: ref('receipt') } as const;
    life.refused(handler, 'recordAgreement', agreement, 'recusal-open');
    life.on('06-12 09:00');
    life.does(approver, 'decideRecusal', { upheld: true, replacementId: 'handler-2', reason: ref('reason') });
    life.status(7);
    life.is('recusal', 'met');
    expect(life.s.state.handlerId).toBe('handler-2');
    life.on('06-24 09:00');
    life.does(secondHandler, 'recordMediation', { record: ref('record'), result: 'agreed', absent: [] });
    life.does(secondHandler, 'recordAgreement', agreement);
    archivedAfter(life, '2026-07-08', { result: 'mediated-without-document', form: 'performed' });
  });

  it('8: entrusted; ended once day sixty is over on the latest reading', () => {
    const life = story({ at: '2026-07-28 09:00' });
    life.runs('accept', '2026-08-06');
    life.on('08-03 09:00');
    life.claims();
    life.accepts();
    life.runs('mediate', '2026-10-08', '2026-10-02');
    life.on('08-06 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.does(consumer, 'consentToEntrust', { by: 'complainant', agrees: true });
    life.on('08-10 09:00');
    const entrusting = { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true };
    life.refused(handler, 'entrustMediation', entrusting, 'consent-missing');
    life.does(merchant, 'consentToEntrust', { by: 'respondent', agrees: true });
    life.does(handler, 'entrustMediation', entrusting);
    life.status(8);
    expect(life.s.verdictOf('recordMediation', mediator).ok).toBe(true);
    life.on('10-02 23:59');
    expect(life.clock('mediate').alarmed).toBe(false);
    life.on('10-03 00:00');
    expect(life.clock('mediate')).toMatchObject({ state: 'running', alarmed: true });
    life.on('10-08 09:00');
    life.refused(approver, 'endMediation', { ground: '23.5', reason: ref('reason'), evidence: [] }, 'term-not-over');
    life.on('10-09 00:00');
    life.is('mediate', 'passed');
    life.runs('endDecision', '2026-10-12');
    life.on('10-12 09:00');
    life.ends('23.5');
    expect(life.clock('endNotice')).toMatchObject({ state: 'met', dates: { dueOn: '2026-10-21' } });
    archivedAfter(life, '2026-10-26', { result: 'ended', ground: '23.5' });
  });

  it('9: withdrawn; its dates reach past the published calendar', () => {
    const life = story({ at: '2026-12-28 10:00' });
    life.runs('accept', '2027-01-06');
    expect(life.clock('accept').dates?.provisional).toBe(true);
    life.on('12-29 09:00');
    life.claims();
    life.on('12-30 09:00');
    const { version } = life.s.state;
    life.does(consumer, 'withdraw', {});
    life.is('accept', 'cancelled');
    expect(life.codeAt(handler, 'acceptComplaint', version)).toBe('stale-version');
    expect(life.clock('followUp').dates?.provisional).toBe(true);
    archivedAfter(life, '2027-01-13', { result: 'withdrawn-before-acceptance' });
  });

  it('10: received under Order 20, which it keeps', () => {
    const life = story({ at: '2026-04-07 09:00' });
    expect(life.s.state.rulePack).toBe('order-20');
    life.runs('accept', '2026-04-16');
    life.on('04-14 09:00');
    life.claims();
    life.accepts();
    life.runs('mediate', '2026-06-18');
    life.on('04-15 00:00');
    expect(life.s.state.rulePack).toBe('order-20');
    life.on('04-16 09:00');
    life.consent(consumer);
    life.consent(merchant);
    life.status(7);
    life.on('06-09 09:00');
    life.does(consumer, 'withdraw', {});
    life.status(11);
    life.is('mediate', 'cancelled');
    life.runs('endDecision', '2026-06-12');
    life.refused(handler, 'recordAgreement', { mode: 'remote', form: 'record', terms: ref('terms') }, 'withdrawn');
    life.on('06-11 09:00');
    life.ends('21.1');
    expect(life.clock('endNotice')).toMatchObject({ state: 'met', dates: { dueOn: '2026-06-23' } });
    archivedAfter(life, '2026-06-26', { result: 'ended-withdrawn' });
  });
});

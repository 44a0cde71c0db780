import { describe, expect, it } from 'vitest';
import { approver, consumer, handler, merchant } from './testing/people.ts';
import { ref } from './testing/refs.ts';
import { type Delivery, plainRouting } from './testing/simulator.ts';
import { archivedAfter, story } from './testing/story.ts';

const byOdr = { form: { addressedTo: 'odr' }, routing: { ...plainRouting, start: 'odr' } } as const;
const both = { complainant: ref('complainant'), respondent: ref('respondent') };
const offer = { kind: 'refund', amountFen: 10_000, performed: false, terms: ref('terms') } as const;

describe('ten lives of a complaint, one to five', () => {
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
    expect(life.s.events.some((event) => event.kind === 'deadlineSet' && event.facts.dates?.provisional === true)).toBe(false);
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
});

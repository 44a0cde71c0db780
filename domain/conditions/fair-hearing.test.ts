import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { approver, consumer, handler, mediator, merchant, type Person } from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import type { Plan } from '../testing/simulator.ts';
import { story } from '../testing/story.ts';

const agreeing = { consents: { mediation: true, entrust: true, publish: false } };
const decision = { reason: ref('reason'), evidence: [] };

function received(plan: Partial<Plan> = {}) {
  const life = story({ at: '2026-06-10 14:05', form: agreeing, ...plan });
  life.claims();
  return life;
}

function mediating(plan: Partial<Plan> = {}) {
  const life = received(plan);
  life.accepts();
  life.consent(merchant);
  return life;
}

function schedules(life: ReturnType<typeof story>): void {
  life.does(handler, 'scheduleMediation', {
    at: '2026-06-22T02:00:00.000Z',
    mode: 'remote',
    mediatorIds: ['handler-1'],
    earliestOn: '2026-06-16',
    staff: true,
  });
}

const absence = { record: ref('record'), result: 'continuing', absent: ['respondent'] } as const;

describe('who was recused, or wrote the draft', () => {
  it('signs no decision that he drafted before the case changed hands (Art. 5)', () => {
    const both: Person = (c) => ({
      kind: 'officer',
      userId: 'handler-2',
      unitId: c.unitId,
      roles: ['handler', 'approver'],
      standing: 'own',
      standingOver: c.unitId,
    });
    const life = story({ at: '2026-06-10 14:05', form: agreeing });
    life.claims(both);
    life.does(both, 'submitForApproval', { verb: 'refuseComplaint', reason: ref('draft'), ground: '16.3' });
    life.does(approver, 'assignHandler', { officerId: 'handler-1' });
    const input = { ...decision, ground: '16.3', factorNotes: [{ factor: 'F1', note: ref('note') }] } as const;
    life.refused(both, 'refuseComplaint', input, 'second-person-needed');
    expect(life.s.verdictOf('refuseComplaint', approver, input)).toEqual({ ok: true });
  });

  it('leads and records no session as staff of the entrusted body (Art. 21.2)', () => {
    const life = mediating();
    life.does(merchant, 'consentToEntrust', { by: 'respondent', agrees: true });
    life.does(handler, 'entrustMediation', { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true });
    life.does(consumer, 'requestRecusal', { by: 'complainant', personId: 'mediator-1', reason: ref('reason') });
    life.does(approver, 'decideRecusal', { upheld: true, replacementId: 'mediator-2', reason: ref('reason') });
    life.refused(mediator, 'recordMediation', { record: ref('record'), result: 'continuing', absent: [] }, 'challenged-person');
    expect(life.s.verdictOf('scheduleMediation', mediator)).toMatchObject({ reason: 'challenged-person' });
  });
});

describe('an entrusted body', () => {
  it('mediates no longer than it was entrusted for; the authority takes the case back (Art. 19.2)', () => {
    const life = mediating();
    life.does(merchant, 'consentToEntrust', { by: 'respondent', agrees: true });
    life.does(handler, 'entrustMediation', { bodyId: 'body-1', scope: ref('scope'), untilOn: '2026-06-20', bodyLawful: true });
    const input = { record: ref('record'), result: 'continuing', absent: [] } as const;
    life.on('06-20 23:00');
    expect(life.s.verdictOf('recordMediation', mediator, input)).toEqual({ ok: true });
    life.on('06-21 00:00');
    life.refused(mediator, 'recordMediation', input, 'not-entrusted');
    expect(life.s.verdictOf('scheduleMediation', mediator)).toMatchObject({ reason: 'not-entrusted' });
    life.does(handler, 'recallEntrustment', { reason: ref('reason') });
    life.does(handler, 'entrustMediation', { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true });
    expect(life.s.verdictOf('recordMediation', mediator, input)).toEqual({ ok: true });
  });
});

describe('grounds that take something from a party', () => {
  it('counts no absence before the session was to begin (Art. 23.2)', () => {
    const life = mediating();
    schedules(life);
    life.refused(handler, 'recordMediation', absence, 'date-out-of-range');
    life.on('06-22 11:00');
    life.does(handler, 'recordMediation', absence);
    expect(life.s.verdictOf('endMediation', approver, { ...decision, ground: '23.2' })).toEqual({ ok: true });
  });

  it('counts no absence of a party that the notice of the session did not reach (Art. 20.2, 23.2)', () => {
    const life = mediating({
      delivery: ({ form, to }) => (form === 'mediation-session' && to === 'respondent' ? 'failed' : 'sent'),
    });
    schedules(life);
    life.on('06-22 11:00');
    life.does(handler, 'recordMediation', absence);
    life.refused(approver, 'endMediation', { ...decision, ground: '23.2' }, 'ground-not-met');
  });

  it('knows no refusal to be identified without a request that went out, or after identity was proven (Art. 16.6)', () => {
    const unsent = received({ delivery: ({ form }) => (form === 'identity-request' ? 'failed' : 'sent') });
    unsent.does(handler, 'requestIdentityProof', { letter: ref('letter') });
    unsent.does(handler, 'recordIdentityRefusal', { statement: ref('statement') });
    unsent.refused(approver, 'refuseComplaint', { ...decision, ground: '16.6' }, 'ground-not-met');
    const proven = received();
    proven.does(handler, 'requestIdentityProof', { letter: ref('letter') });
    proven.does(consumer, 'supplyIdentityProof', { files: [ref('card')] });
    proven.does(handler, 'verifyIdentity', { result: 'verified' });
    proven.refused(handler, 'recordIdentityRefusal', { statement: ref('statement') }, 'not-asked');
  });
});

describe('settings that an administrator may choose otherwise', () => {
  it('measures the three years on the day of receipt where that is set (Art. 16.4)', () => {
    const odr = { addressedTo: 'odr', knewOn: '2023-06-15' } as const;
    const routing = { candidates: [], unitId: 'unit-1', start: 'odr' } as const;
    const verdict = (limitFrom: 'filingDay' | 'receiptDay') => {
      const settings = { ...defaultSettings, limitFrom };
      const life = story({ at: '2026-06-12 09:00', form: { ...agreeing, ...odr }, routing, settings });
      life.on('06-18 09:00');
      life.does(consumer, 'escalate', {});
      return life.s.verdictOf('refuseComplaint', approver, { ...decision, ground: '16.4', limitOverFrom: '2026-06-16' });
    };
    expect(verdict('filingDay')).toMatchObject({ reason: 'ground-not-met' });
    expect(verdict('receiptDay')).toEqual({ ok: true });
  });

  it('asks for a document of a remote agreement only where that is set (Art. 24.1)', () => {
    const input = { mode: 'remote', form: 'record', terms: ref('terms') } as const;
    for (const [remoteDocument, verdict] of [
      ['offered', { ok: true }],
      ['required', { ok: false, reason: 'document-required' }],
    ] as const) {
      const life = mediating({ settings: { ...defaultSettings, remoteDocument } });
      life.records('agreed');
      expect(life.s.verdictOf('recordAgreement', handler, input)).toMatchObject(verdict);
    }
  });
});

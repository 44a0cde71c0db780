import { describe, expect, it } from 'vitest';
import { actionTable, verbs } from './action.ts';
import { allowedActions, blockedActions } from './allowed.ts';
import { can } from './can.ts';
import {
  administrator,
  approver,
  auditor,
  consumer,
  dispatcher,
  handler,
  mediator,
  merchant,
  people,
  secondHandler,
  superior,
} from './testing/people.ts';
import { ref } from './testing/refs.ts';
import { simulate } from './testing/simulator.ts';
import { story } from './testing/story.ts';

const filedDirect = { at: '2026-06-10 14:05' };
const odr = {
  at: '2026-06-10 14:05',
  form: { addressedTo: 'odr' as const },
  routing: { candidates: [{ unitId: 'unit-1', article: '13.1', why: 'domicile' }], unitId: 'unit-1', start: 'odr' as const },
};

function verdict(s: ReturnType<typeof simulate>, verb: Parameters<typeof can>[0], person = handler, version?: number) {
  return can(verb, person(s.state), s.state, { ...s.context(), ...(version !== undefined && { version }) });
}

describe('can', () => {
  it('asks whether the case is seen before anything else', () => {
    const s = simulate(filedDirect);
    const stranger = { kind: 'consumer', userId: 'consumer-9' } as const;
    expect(can('withdraw', stranger, s.state, { ...s.context(), version: 1 })).toEqual({ ok: false, code: 'not-found' });
    const elsewhere = { ...handler(s.state), standing: 'none' as const } as ReturnType<typeof handler>;
    expect(can('claimCase', elsewhere, s.state, s.context())).toEqual({ ok: false, code: 'not-found' });
  });

  it('then for the relation, before the version', () => {
    const s = simulate(filedDirect);
    expect(verdict(s, 'acceptComplaint', consumer, 1)).toEqual({ ok: false, code: 'forbidden' });
    expect(verdict(s, 'withdraw', auditor)).toEqual({ ok: false, code: 'forbidden' });
  });

  it('then for the version, before the status', () => {
    const s = simulate(filedDirect);
    expect(verdict(s, 'escalate', consumer, s.state.version - 1)).toEqual({ ok: false, code: 'stale-version' });
    expect(verdict(s, 'escalate', consumer, s.state.version)).toMatchObject({ code: 'action-not-allowed', reason: 'wrong-status' });
  });

  it('takes a unit that changed meanwhile for a stale version', () => {
    const s = simulate(filedDirect);
    const officer = { ...handler(s.state), standingOver: 'unit-before' } as ReturnType<typeof handler>;
    expect(can('claimCase', officer, s.state, s.context())).toEqual({ ok: false, code: 'stale-version' });
  });

  it('hides the case from the business until it is informed', () => {
    const s = simulate(filedDirect);
    expect(verdict(s, 'offerSettlement', merchant)).toEqual({ ok: false, code: 'not-found' });
    const withMerchant = simulate(odr);
    expect(verdict(withMerchant, 'offerSettlement', merchant)).toEqual({ ok: true });
  });

  it('asks an officer to claim the case before handling it', () => {
    const life = story(filedDirect);
    expect(verdict(life.s, 'acceptComplaint')).toMatchObject({ reason: 'claim-first' });
    life.claims();
    expect(verdict(life.s, 'acceptComplaint')).toEqual({ ok: true });
    expect(verdict(life.s, 'acceptComplaint', secondHandler)).toEqual({ ok: false, code: 'forbidden' });
    expect(verdict(life.s, 'claimCase', secondHandler)).toMatchObject({ reason: 'already-claimed' });
  });

  it('lets the handler enter a party’s word only with its record', () => {
    const life = story(filedDirect);
    life.claims();
    const input = { by: 'complainant', kind: 'refund', performed: false, terms: ref('terms') } as const;
    expect(life.s.verdictOf('offerSettlement', handler, input)).toEqual({ ok: false, code: 'forbidden' });
    const onWordOf = { party: 'complainant', via: 'phone', record: ref('record') } as const;
    expect(life.s.verdictOf('offerSettlement', handler, { ...input, onWordOf })).toEqual({ ok: true });
  });

  it('never lets the handler sign what an approver must sign', () => {
    const life = story(filedDirect);
    life.claims();
    expect(verdict(life.s, 'refuseComplaint')).toMatchObject({ reason: 'second-person-needed' });
    expect(verdict(life.s, 'refuseComplaint', approver)).toEqual({ ok: true });
    expect(verdict(life.s, 'refuseComplaint', superior)).toEqual({ ok: true });
  });

  it('gives no verb to auditors, and re-pinning only to an administrator with a second person', () => {
    const s = simulate(filedDirect);
    expect(allowedActions(auditor(s.state), s.state, s.context())).toEqual([]);
    expect(allowedActions(administrator(s.state), s.state, s.context())).toEqual(['repinRulePack']);
    const alone = { kind: 'administrator', userId: 'administrator-1' } as const;
    const input = { rulePack: 'order-20', reason: ref('reason') } as const;
    expect(can('repinRulePack', alone, s.state, s.context(), input)).toMatchObject({ reason: 'second-person-missing' });
    expect(s.verdictOf('repinRulePack', administrator, input)).toEqual({ ok: true });
  });

  it('tells a decided case from one where the verb never was possible', () => {
    const life = story(filedDirect);
    life.does(consumer, 'withdraw', {});
    life.status(13);
    expect(verdict(life.s, 'withdraw', consumer)).toMatchObject({ reason: 'case-closed' });
    life.s.goTo('2026-12-01 00:00');
    expect(verdict(life.s, 'rateHandling', consumer)).toMatchObject({ reason: 'case-archived' });
  });

  it('refuses dispatch to an authority without power, out of the province, and after too many returns', () => {
    const s = simulate({ ...filedDirect, routing: { candidates: [], unitId: 'unit-1', start: 'dispatch' } });
    const input = { unitId: 'unit-2', reason: ref('reason'), newAuthority: false, sameProvince: true, candidate: true };
    expect(s.verdictOf('dispatchCase', dispatcher, input)).toEqual({ ok: true });
    expect(s.verdictOf('dispatchCase', dispatcher, { ...input, candidate: false })).toMatchObject({ reason: 'not-candidate' });
    expect(s.verdictOf('dispatchCase', dispatcher, { ...input, sameProvince: false })).toMatchObject({ reason: 'outside-province' });
    const returned = { ...s.state, hops: 3 };
    expect(can('dispatchCase', dispatcher(returned), returned, s.context(), input)).toMatchObject({ reason: 'too-many-returns' });
    expect(can('dispatchCase', superior(returned), returned, s.context(), input)).toEqual({ ok: true });
  });

  it('lets an officer claim a closing case whose owed notice failed, and tell the party another way', () => {
    const life = story({ ...filedDirect, delivery: ({ form }) => (form === 'withdrawal-confirmed' ? 'failed' : 'sent') });
    life.does(consumer, 'withdraw', {});
    life.status(12);
    expect(verdict(life.s, 'notifyParty')).toMatchObject({ reason: 'claim-first' });
    life.claims();
    life.tells(life.noticeTo('withdrawal-confirmed', 'complainant'));
    life.status(13);
  });

  it('keeps the entrusted body to sessions and evidence', () => {
    const life = story({ ...filedDirect, form: { consents: { mediation: true, entrust: true, publish: false } } });
    life.claims();
    life.accepts();
    life.consent(merchant);
    life.does(merchant, 'consentToEntrust', { by: 'respondent', agrees: true });
    life.does(handler, 'entrustMediation', { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true });
    life.status(8);
    const { state } = life.s;
    expect(allowedActions(mediator(state), state, life.s.context())).toEqual([
      'addEvidence',
      'scheduleMediation',
      'recordMediation',
      'declareConflict',
    ]);
  });
});

describe('allowed and blocked actions', () => {
  it('say exactly what can() says, for every verb and person, those that end something last', () => {
    const life = story(filedDirect);
    life.claims();
    const { state } = life.s;
    for (const person of people) {
      const actor = person(state);
      const allowed = allowedActions(actor, state, life.s.context());
      const blocked = blockedActions(actor, state, life.s.context());
      for (const verb of verbs) {
        const answer = can(verb, actor, state, life.s.context());
        expect(allowed.includes(verb)).toBe(answer.ok);
        expect(blocked.some((b) => b.verb === verb)).toBe(!answer.ok && answer.code === 'action-not-allowed');
      }
      const ends = allowed.map((verb) => actionTable[verb].destructive === true);
      expect(ends).toEqual(ends.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { PlacementFact } from '../event.ts';
import { fold } from '../fold.ts';
import { defaultSettings } from '../settings.ts';
import { notation } from '../testing/notation.ts';
import { administrator, consumer, dispatcher, handler, superior } from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import { type Plan, plainRouting, simulate } from '../testing/simulator.ts';
import { decideIntake } from './intake.ts';
import { decideRouting, type Routing } from './routing.ts';

function routed(start: Routing['start'], plan: Partial<Plan> = {}) {
  const s = simulate({ at: '2026-06-10 10:00', unrouted: true, delivery: () => undefined, ...plan });
  const drafts = decideRouting(s.state, { ...plainRouting, start }, s.context());
  s.commit(drafts);
  return { s, drafts: drafts.map(notation) };
}

describe('intake', () => {
  it('marks a case for people, turns nothing away and confirms the receipt', () => {
    const s = simulate({ at: '2026-06-10 10:00', unrouted: true });
    const found = { marks: [{ code: 'risk-safety', level: 3 }], similar: ['case-0'] };
    s.commit(decideIntake(s.state, found, s.context()));
    expect(s.events.slice(1).map(notation)).toEqual(['intakeAssessed', '>complainant receipt']);
    expect(s.state).toMatchObject({ status: 'filed', marks: ['risk-safety'], similar: ['case-0'] });
  });
});

describe('routing', () => {
  it('starts the negotiation, which is no receipt and pins no rules', () => {
    const { s, drafts } = routed('odr');
    expect(drafts).toEqual(['routeDecided', '+odr', '>respondent new-complaint']);
    expect(s.state).toMatchObject({ status: 'negotiating', respondentInformed: true, routeDue: false });
    expect(s.state.rulePack).toBeUndefined();
  });

  it('gives the case to the authority, or to a dispatcher with two working days', () => {
    expect(routed('authority').drafts).toEqual(['routeDecided', 'complaintReceived', '+accept']);
    const { s, drafts } = routed('dispatch');
    expect(drafts).toEqual(['routeDecided', 'complaintReceived', '+accept', '+dispatch']);
    expect(s.state).toMatchObject({ status: 'awaiting-dispatch', clocks: { dispatch: { dates: { dueOn: '2026-06-12' } } } });
  });

  it('counts post from the day it arrived, which also decides the rules', () => {
    const { s } = routed('authority', { at: '2026-04-16 10:00', form: { channel: 'letter', arrivedOn: '2026-04-14' } });
    expect(s.state).toMatchObject({ rulePack: 'order-20', clocks: { accept: { startOn: '2026-04-14' } } });
  });

  it('tells two neighbours apart by the day of receipt', () => {
    expect(routed('authority', { at: '2026-04-14 23:59' }).s.state.rulePack).toBe('order-20');
    expect(routed('authority', { at: '2026-04-15 00:00' }).s.state.rulePack).toBe('order-121');
  });

  it('counts from the filing where the settings take that as the receipt', () => {
    const settings = { ...defaultSettings, receiptAt: 'filing' } as const;
    const { s } = routed('odr', { settings });
    s.goTo('2026-06-12 10:00');
    s.act('escalate', consumer, {});
    expect(s.state.clocks.accept?.startOn).toBe('2026-06-10');
  });

  it('knows who has power under each edition, and goes by the one that the receipt pins', () => {
    const placed = (unitId: string, article: string): PlacementFact => ({
      candidates: [{ unitId, article, why: 'in-platform-place-of-business' }],
      unitId,
      start: 'authority',
    });
    const [old, next] = [placed('unit-1', '12.3'), placed('unit-9', '13.3')];
    const routing = { ...old, start: 'odr', underPack: { 'order-20': { ...old, start: 'odr' }, 'order-121': next } } as const;
    const s = simulate({ at: '2026-04-14 10:00', routing });
    expect(s.state).toMatchObject({ status: 'negotiating', unitId: 'unit-1', candidates: old.candidates });
    s.goTo('2026-04-15 10:00');
    s.act('escalate', consumer, {});
    expect(s.state).toMatchObject({ rulePack: 'order-121', unitId: 'unit-9', candidates: next.candidates });
    const byPost = simulate({
      at: '2026-04-16 10:00',
      form: { channel: 'letter', arrivedOn: '2026-04-14' },
      routing: { ...next, underPack: { 'order-20': old, 'order-121': next } },
    });
    expect(byPost.state).toMatchObject({ rulePack: 'order-20', unitId: 'unit-1', candidates: old.candidates });
  });

  describe('of a case that leaves the negotiation for an edition which names several units and not the chosen one', () => {
    const named = ['unit-3', 'unit-4'].map((unitId) => ({ unitId, article: '13.3', why: 'shown-address' }));
    const next: PlacementFact = { candidates: named, unitId: 'unit-0', start: 'odr', withAuthority: 'dispatch' };
    const old: PlacementFact = { ...plainRouting, start: 'odr', withAuthority: 'authority' };
    const routing: Routing = { ...old, underPack: { 'order-20': old, 'order-121': next } };
    const begin = (plan: Partial<Plan> = {}) =>
      simulate({ at: '2026-04-14 10:00', routing, form: { addressedTo: 'odr', onOdrLapse: 'ask' }, ...plan });
    const since = (s: ReturnType<typeof begin>, seq: number) => s.events.slice(seq).map(notation);

    it('gives it to the dispatcher, who is told and has two working days, when it is escalated', () => {
      const s = begin({ delivery: () => undefined });
      s.goTo('2026-04-15 10:00');
      const { seq } = s.state;
      s.act('escalate', consumer, {});
      expect(since(s, seq)).toEqual([
        'complaintEscalated',
        'complaintReceived',
        '-odr',
        '+accept',
        '+dispatch',
        '>dispatcher complaint-received',
        '>complainant complaint-received',
        '>respondent complaint-received',
      ]);
      expect(s.state).toMatchObject({ status: 'awaiting-dispatch', unitId: 'unit-0', dispatcherUnitId: 'unit-0', candidates: named });
      expect(s.state.clocks.dispatch?.dates?.dueOn).toBe('2026-04-17');
      s.act('dispatchCase', dispatcher, {
        unitId: 'unit-3',
        reason: ref('reason'),
        newAuthority: true,
        sameProvince: true,
        candidate: true,
      });
      s.act('claimCase', handler, {});
      expect(s.verdictOf('acceptComplaint', handler, { acceptedElsewhere: false }).ok).toBe(true);
      expect(fold('case-1', s.events)).toStrictEqual(s.state);
    });

    it('does so when the term lapses too, also after the question whether to go on', () => {
      const forwarded = begin({ form: { addressedTo: 'odr', onOdrLapse: 'forward' } });
      forwarded.goTo('2026-04-29 00:00');
      expect(forwarded.state).toMatchObject({ status: 'awaiting-dispatch', clocks: { dispatch: { state: 'running' } } });
      expect(forwarded.events.map(notation)).toContain('>dispatcher complaint-received');
      const asked = begin();
      asked.goTo('2026-04-29 00:00');
      expect(asked.state.status).toBe('odr-lapsed');
      asked.act('escalate', consumer, {});
      expect(asked.state).toMatchObject({ status: 'awaiting-dispatch', dispatcherUnitId: 'unit-0' });
    });

    it('leaves it with the unit of the older edition where that one is pinned, and where an older routing did not say', () => {
      const s = begin();
      s.act('escalate', consumer, {});
      expect(s.state).toMatchObject({ status: 'awaiting-acceptance', unitId: 'unit-1', rulePack: 'order-20' });
      const plainNext: PlacementFact = { candidates: named, unitId: 'unit-0', start: 'odr' };
      const before = begin({ routing: { ...plainRouting, start: 'odr', underPack: { 'order-20': old, 'order-121': plainNext } } });
      before.goTo('2026-04-15 10:00');
      before.act('escalate', consumer, {});
      expect(before.state).toMatchObject({ status: 'awaiting-acceptance', unitId: 'unit-0' });
      expect(before.state.clocks.dispatch).toBeUndefined();
    });
  });

  it('takes power away, or gives it, with another edition that is pinned later; what a superior gave stays', () => {
    const placed = (unitId: string): PlacementFact => ({
      candidates: [{ unitId, article: 'x', why: 'domicile' }],
      unitId,
      start: 'authority',
    });
    const underPack = { 'order-20': placed('unit-1'), 'order-121': placed('unit-9') };
    const repin = { rulePack: 'order-121', reason: ref('reason') } as const;
    const s = simulate({ at: '2026-04-14 10:00', routing: { ...underPack['order-20'], underPack } });
    s.act('claimCase', handler, {});
    expect(s.verdictOf('acceptComplaint', handler, { acceptedElsewhere: false }).ok).toBe(true);
    s.act('repinRulePack', administrator, repin);
    expect(s.verdictOf('acceptComplaint', handler, { acceptedElsewhere: false })).toMatchObject({ reason: 'not-candidate' });
    const taken = simulate({ at: '2026-04-14 10:00', routing: { ...underPack['order-20'], underPack } });
    taken.act('takeOverCase', superior, { unitId: 'unit-0', reason: ref('reason') });
    taken.act('repinRulePack', administrator, repin);
    expect(taken.state.candidates.map(({ unitId }) => unitId)).toEqual(['unit-9', 'unit-0']);
  });

  it('happens once', () => {
    const { s } = routed('authority');
    expect(decideRouting(s.state, plainRouting, s.context())).toEqual([]);
  });
});

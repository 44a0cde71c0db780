import { describe, expect, it } from 'vitest';
import { endOfCivilDay } from './civil-date.ts';
import { fold } from './fold.ts';
import * as cases from './testing/cases.ts';
import { beijing } from './testing/filing.ts';
import { notation } from './testing/notation.ts';
import { approver, consumer, handler, superior } from './testing/people.ts';
import { ref } from './testing/refs.ts';
import type { Simulation } from './testing/simulator.ts';
import { decideTick, nextTick } from './tick.ts';

/** What a case does by itself up to a moment. */
function until(s: Simulation, moment: string): string[] {
  const from = s.events.length;
  s.goTo(moment);
  return s.events.slice(from).map(notation);
}

describe('the next tick', () => {
  it('is the end of the day of the first alarm or end', () => {
    const s = cases.negotiating();
    expect(nextTick(s.state)).toBe(endOfCivilDay('2026-06-25'));
    expect(decideTick(s.state, s.context())).toEqual([]);
  });

  it('looks past clocks without dates', () => {
    const s = cases.appraising();
    expect(s.state.clocks.mediate?.dates).toBeUndefined();
    expect(nextTick(s.state)).toBe(endOfCivilDay('2026-06-22'));
  });

  it('is none when nothing runs', () => {
    const s = cases.awaitingAcceptance();
    s.setDelivery(() => 'sent');
    s.act('withdraw', consumer, {});
    s.goTo('2026-12-01 09:00');
    expect(s.state.status).toBe('archived');
    expect(nextTick(s.state)).toBeUndefined();
  });
});

describe('the end of the negotiation', () => {
  it('forwards the case to the authority', () => {
    const s = cases.negotiating();
    expect(until(s, '2026-06-26 00:00')).toEqual([
      'deadlinePassed odr',
      'complaintReceived',
      '+accept',
      '>complainant complaint-received',
      '>respondent complaint-received',
    ]);
    expect(s.state).toMatchObject({ status: 'awaiting-acceptance', firstReceivedAt: '2026-06-25T16:00:00.000Z', rulePack: 'order-121' });
  });

  it('asks the consumer first where that was chosen; silence forwards', () => {
    const s = cases.negotiating({ form: { onOdrLapse: 'ask' } });
    expect(until(s, '2026-06-26 00:00')).toEqual(['deadlinePassed odr', '+odrAnswer', '>complainant odr-lapsed']);
    expect(s.state.status).toBe('odr-lapsed');
    expect(s.state.clocks.odrAnswer?.dates?.dueOn).toBe('2026-07-03');
    expect(until(s, '2026-07-04 00:00').slice(0, 3)).toEqual(['deadlinePassed odrAnswer', 'complaintReceived', '+accept']);
    expect(s.state.status).toBe('awaiting-acceptance');
  });
});

describe('a negotiation that ended while nobody looked', () => {
  /** As a worker notes it that was away until then. */
  function notedAt(s: Simulation, moment: string): void {
    s.commit(decideTick(s.state, { ...s.context(), at: beijing(moment) }));
  }

  it('is received when its term ended, under the rules of that day', () => {
    const s = cases.negotiating({ at: '2026-03-30 10:00' });
    const dueOn = s.state.clocks.odr?.dates?.dueOn;
    expect(dueOn).toBe('2026-04-14');
    notedAt(s, '2026-04-20 15:30');
    expect(s.state).toMatchObject({
      status: 'awaiting-acceptance',
      firstReceivedAt: '2026-04-14T16:00:00.000Z',
      receivedAt: '2026-04-14T16:00:00.000Z',
      clocks: { accept: { startOn: '2026-04-15', dates: { dueOn: '2026-04-24', alarmOn: '2026-04-24' } } },
    });
    expect(fold('case-1', s.events)).toEqual(s.state);
  });

  it('pins the Order of the day on which it lapsed, not of the day on which that is noted', () => {
    const s = cases.negotiating({ at: '2026-03-27 10:00' });
    expect(s.state.clocks.odr?.dates?.dueOn).toBe('2026-04-13');
    notedAt(s, '2026-04-15 09:00');
    expect(s.state).toMatchObject({ rulePack: 'order-20', firstReceivedAt: '2026-04-13T16:00:00.000Z' });
  });

  it('gives the consumer the days to answer from the lapse on, and is received when these are over', () => {
    const s = cases.negotiating({ form: { onOdrLapse: 'ask' } });
    notedAt(s, '2026-07-08 15:30');
    expect(s.state.clocks.odrAnswer).toMatchObject({ startOn: '2026-06-26', dates: { dueOn: '2026-07-03' } });
    notedAt(s, '2026-07-08 15:30');
    expect(s.state).toMatchObject({ status: 'awaiting-acceptance', firstReceivedAt: '2026-07-03T16:00:00.000Z' });
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-07-04', alarmStartOn: '2026-07-04' });
    expect(fold('case-1', s.events)).toEqual(s.state);
  });
});

describe('ends that only open duties', () => {
  it('acceptance: nothing is deemed, the duty stays, the superior hears of it', () => {
    const s = cases.awaitingAcceptance();
    expect(until(s, '2026-06-30 00:00')).toEqual(['deadlinePassed accept', '>superior deadline-alarm']);
    expect(s.state).toMatchObject({ status: 'awaiting-acceptance', clocks: { accept: { state: 'passed', owed: true, alarmed: true } } });
  });

  it('proof of identity and materials: the handler is reminded, and no ground arises', () => {
    const s = cases.awaitingAcceptance();
    s.act('requestIdentityProof', handler, { letter: ref('letter') });
    s.act('requestMaterials', handler, { items: ['amount'], letter: ref('letter') });
    const ends = until(s, '2026-06-18 00:00');
    expect(ends).toEqual([
      'deadlinePassed identityProof',
      '>handler deadline-alarm',
      'deadlinePassed materials',
      '>handler deadline-alarm',
    ]);
    const refusal = { ground: '16.6', reason: ref('reason'), evidence: [] };
    expect(s.verdictOf('refuseComplaint', approver, refusal)).toMatchObject({ reason: 'ground-not-met' });
    s.act('supplyIdentityProof', consumer, { files: [ref('card')] });
    expect(s.state.clocks.identityProof).toMatchObject({ state: 'met', late: true });
  });

  it('consent: who said nothing is asked again, and silence is nothing', () => {
    const s = cases.accepted();
    s.act('consentToMediation', consumer, { by: 'complainant' });
    expect(until(s, '2026-06-18 00:00')).toEqual(['deadlinePassed consent', '>respondent consent-asked', '>handler deadline-alarm']);
    expect(s.state).toMatchObject({ status: 'accepted', consent: { respondent: 'none' } });
  });

  it('mediation: rings on the narrow day, and opens the ending after the latest', () => {
    const s = cases.mediating({ at: '2026-08-03 09:00', delivery: () => 'sent' });
    s.goTo('2026-10-02 23:00');
    const alarms = ['>handler deadline-alarm', '>approver deadline-alarm', '>superior deadline-alarm'];
    const drafts = (): string[] => decideTick(s.state, s.context()).map(notation);
    expect(drafts()).toEqual([]);
    const rung = until(s, '2026-10-03 00:00').filter((each) => each !== 'noticeSent');
    expect(rung).toEqual(['deadlineAlarmed mediate', ...alarms]);
    const ended = until(s, '2026-10-09 00:00').filter((each) => each !== 'noticeSent');
    expect(ended).toEqual(['deadlinePassed mediate', '+endDecision', ...alarms.slice(0, 2)]);
    expect(s.state.clocks.endDecision).toMatchObject({ startOn: '2026-10-08', dates: { dueOn: '2026-10-12' } });
    expect(s.state.status).toBe('mediating');
  });

  it('mediation lengthened after its alarm rings again at the new narrow end, and once', () => {
    const s = cases.mediating({ at: '2026-08-03 09:00', delivery: () => 'sent' });
    const statements = { complainant: ref('complainant'), respondent: ref('respondent') };
    s.act('agreeAppraiser', handler, { agencyId: 'agency-1', statements });
    s.act('agreeAppraisalCosts', handler, { complainantShare: 50, statements });
    s.goTo('2026-10-05 09:00');
    expect(s.state.clocks.mediate).toMatchObject({ alarmed: true, alarmedOn: '2026-10-02' });
    s.act('pauseForAppraisal', handler, { handedOverOn: '2026-10-01', proof: ref('proof') });
    s.act('resumeMediation', handler, { resultOn: '2026-10-05', proof: ref('proof') });
    expect(s.state.clocks.mediate?.dates).toMatchObject({ alarmOn: '2026-10-06', dueOn: '2026-10-08' });
    const rung = (): number => s.events.filter((each) => notation(each) === 'deadlineAlarmed mediate').length;
    s.goTo('2026-10-06 23:00');
    expect(rung()).toBe(1);
    s.goTo('2026-10-07 00:00');
    expect(rung()).toBe(2);
    s.goTo('2026-10-08 09:00');
    expect(rung()).toBe(2);
    expect(s.state.clocks.mediate).toMatchObject({ state: 'running', alarmedOn: '2026-10-06' });
    expect(fold('case-1', s.events)).toEqual(s.state);
  });

  it('a term that moves on with the same narrow end does not ring for it again', () => {
    const s = cases.awaitingDispatch({ at: '2026-06-18 10:00' });
    s.goTo('2026-06-29 09:00');
    const input = { reason: ref('reason'), newAuthority: true, sameProvince: true, candidate: true };
    s.act('dispatchCase', superior, { ...input, unitId: 'unit-1' });
    s.goTo('2026-07-01 09:00');
    expect(s.state.clocks.accept).toMatchObject({ alarmed: true, dates: { alarmOn: '2026-06-30', dueOn: '2026-07-08' } });
    s.act('claimCase', handler, {});
    s.act('returnToDispatcher', handler, { reason: ref('reason'), dispatcherUnitId: 'unit-0' });
    s.act('dispatchCase', superior, { ...input, unitId: 'unit-2' });
    expect(s.events.filter((each) => notation(each) === 'deadlineAlarmed accept')).toHaveLength(1);
  });

  it('appraisal: reminds and is set again', () => {
    const s = cases.appraising({ delivery: () => 'sent' });
    until(s, '2026-07-11 00:00');
    expect(s.state.clocks.appraisal).toMatchObject({ state: 'running', startOn: '2026-07-10', dates: { dueOn: '2026-08-10' } });
  });

  it('a long absence: every alarm and end comes in its order, and one batch holds them', () => {
    const s = cases.mediating({ at: '2026-08-03 09:00' });
    const later = { ...s.context(), at: '2026-12-01T00:00:00.000Z' };
    const rings = decideTick(s.state, later)
      .map(notation)
      .filter((each) => each.startsWith('deadline'));
    expect(rings).toEqual(['deadlinePassed accept', 'deadlineAlarmed mediate', 'deadlinePassed mediate']);
  });
});

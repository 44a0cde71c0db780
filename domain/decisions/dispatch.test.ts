import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import * as cases from '../testing/cases.ts';
import { notation } from '../testing/notation.ts';
import * as people from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import type { Simulation } from '../testing/simulator.ts';
import type { Verb, VerbInput } from '../verb.ts';

/** What one verb brings about, in the notation of the table of verbs. */
function brings<V extends Verb>(s: Simulation, verb: V, person: people.Person, input: VerbInput[V]): string[] {
  const from = s.events.length;
  s.act(verb, person, input);
  return s.events.slice(from).map(notation);
}

describe('dispatch and assignment', () => {
  it('dispatches within one authority without touching the clock of acceptance', () => {
    const s = cases.awaitingDispatch();
    const input = {
      unitId: 'unit-1',
      bodyId: 'station-1',
      reason: ref('reason'),
      newAuthority: false,
      sameProvince: true,
      candidate: true,
    };
    expect(brings(s, 'dispatchCase', people.dispatcher, input)).toEqual(['caseDispatched', '=dispatch', '>unit dispatch']);
    expect(s.state).toMatchObject({ status: 'awaiting-acceptance', unitId: 'unit-1', dispatcherUnitId: 'unit-0' });
  });

  it('gives another authority its own seven days, with the alarm still counted from the first receipt', () => {
    const s = cases.awaitingDispatch();
    expect(s.state.clocks.accept?.dates).toMatchObject({ dueOn: '2026-06-30', alarmOn: '2026-06-30' });
    s.goTo('2026-06-22 09:00');
    const input = { unitId: 'unit-2', reason: ref('reason'), newAuthority: true, sameProvince: true, candidate: true };
    expect(brings(s, 'dispatchCase', people.superior, input)).toEqual(['caseDispatched', '=dispatch', '~accept', '>unit dispatch']);
    expect(s.state.clocks.accept?.dates).toMatchObject({ dueOn: '2026-07-01', alarmOn: '2026-06-30' });
  });

  it('keeps the end of acceptance through return and new dispatch', () => {
    const s = cases.awaitingDispatch();
    const dispatch = { unitId: 'unit-1', reason: ref('reason'), newAuthority: false, sameProvince: true, candidate: true };
    s.goTo('2026-06-22 09:00');
    s.act('dispatchCase', people.dispatcher, { ...dispatch, bodyId: 'body-b' });
    s.act('claimCase', people.handler, {});
    s.goTo('2026-06-24 09:00');
    const back = { reason: ref('reason'), dispatcherUnitId: 'unit-0' };
    expect(brings(s, 'returnToDispatcher', people.handler, back)).toEqual([
      'caseReturned',
      '+dispatch',
      '>dispatcher returned',
      '>complainant returned',
    ]);
    expect(s.state).toMatchObject({ status: 'awaiting-dispatch', unitId: 'unit-0', hops: 1 });
    expect(s.state.handlerId).toBeUndefined();
    s.goTo('2026-06-25 09:00');
    s.act('dispatchCase', people.dispatcher, { ...dispatch, bodyId: 'body-f' });
    expect(s.state.clocks.accept?.dates?.dueOn).toBe('2026-06-30');
  });

  it('moves a case up with power over it, and without its handler', () => {
    const s = cases.awaitingAcceptance();
    expect(brings(s, 'askSuperior', people.handler, { reason: ref('reason') })).toEqual(['superiorAsked', '>superior superior-asked']);
    const taken = { take: true, reason: ref('reason'), unitId: 'unit-above' };
    expect(brings(s, 'decideSuperiorRequest', people.superior, taken)).toEqual([
      'superiorRequestDecided',
      '>handler superior-decided',
      '>complainant superior-decided',
    ]);
    expect(s.state).toMatchObject({ unitId: 'unit-above', superiorAsked: false });
    expect(s.state.handlerId).toBeUndefined();
    s.act('claimCase', people.handler, {});
    expect(s.verdictOf('acceptComplaint', people.handler, { acceptedElsewhere: false }).ok).toBe(true);
  });

  it('tells the old unit of a take-over, and the respondent only when it knows of the case', () => {
    const take = { unitId: 'unit-above', reason: ref('reason') };
    const told = ['caseTakenOver', '>complainant taken-over', '>old-unit taken-over'];
    expect(brings(cases.awaitingAcceptance(), 'takeOverCase', people.superior, take)).toEqual(told);
    expect(brings(cases.accepted(), 'takeOverCase', people.superior, take)).toEqual([...told, '>respondent taken-over']);
  });
});

describe('a case that comes back to an authority (Art. 15.1, 41)', () => {
  const dueOn = (s: Simulation): string | undefined => s.state.clocks.accept?.dates?.dueOn;

  function dispatches(s: Simulation, at: string, unitId: string): void {
    s.goTo(`2026-${at} 09:00`);
    s.act('dispatchCase', people.superior, { unitId, reason: ref('reason'), newAuthority: true, sameProvince: true, candidate: true });
    s.act('claimCase', people.handler, {});
  }

  function returns(s: Simulation, at: string): void {
    s.goTo(`2026-${at} 09:00`);
    s.act('returnToDispatcher', people.handler, { reason: ref('reason'), dispatcherUnitId: 'unit-0' });
  }

  it('keeps the term of its first receipt, whatever the caller says of the authority', () => {
    const s = cases.awaitingDispatch();
    dispatches(s, '06-19', 'unit-1');
    expect(dueOn(s)).toBe('2026-06-30');
    returns(s, '06-26');
    dispatches(s, '06-29', 'unit-1');
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-19', dates: { dueOn: '2026-06-30' } });
    expect(s.events.findLast(({ kind }) => kind === 'caseDispatched')?.facts).toMatchObject({ newAuthority: false });
    expect(fold('case-1', s.events)).toEqual(s.state);
  });

  it('gives each authority its own term once, and that one again when the case goes to and fro', () => {
    const s = cases.awaitingDispatch();
    dispatches(s, '06-19', 'unit-1');
    returns(s, '06-22');
    const first = s.state.receivedAt;
    dispatches(s, '06-23', 'unit-2');
    expect(dueOn(s)).toBe('2026-07-02');
    const second = s.state.receivedAt;
    expect(second).toBe('2026-06-23T01:00:00.000Z');
    returns(s, '06-24');
    dispatches(s, '06-25', 'unit-1');
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-19', dates: { dueOn: '2026-06-30' } });
    expect(s.state.receivedAt).toBe(first);
    returns(s, '06-26');
    dispatches(s, '06-29', 'unit-2');
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-23', dates: { dueOn: '2026-07-02' } });
    expect(s.state.receivedAt).toBe(second);
    expect(fold('case-1', s.events)).toEqual(s.state);
  });

  it('knows an authority again from which a superior took the case over', () => {
    const s = cases.awaitingAcceptance();
    s.act('takeOverCase', people.superior, { unitId: 'unit-above', reason: ref('reason') });
    s.act('claimCase', people.handler, {});
    returns(s, '06-15');
    dispatches(s, '06-16', 'unit-1');
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-10' });
  });
});

import { expect } from 'vitest';
import { can } from '../can.ts';
import type { Clock } from '../case.ts';
import type { ClockKey } from '../clock.ts';
import { fold } from '../fold.ts';
import type { Reason } from '../reason.ts';
import { statusNumber } from '../stage.ts';
import type { Verb, VerbInput } from '../verb.ts';
import { approver, consumer, handler, type Person } from './people.ts';
import { ref } from './refs.ts';
import { type Plan, type Simulation, simulate } from './simulator.ts';

/** A simulation told as a life: dates and times as in a table, and what is to be seen after each step. */
export function story(plan: Plan) {
  const s: Simulation = simulate(plan);
  const clock = (key: ClockKey): Clock => {
    const found = s.state.clocks[key];
    if (found === undefined) throw new Error(`${key} was never set`);
    return found;
  };
  return {
    s,
    clock,
    on: (text: string): void => s.goTo(`2026-${text}`),
    does: <V extends Verb>(person: Person, verb: V, input: VerbInput[V]): void => s.act(verb, person, input),
    refused<V extends Verb>(person: Person, verb: V, input: VerbInput[V], reason: Reason): void {
      expect(s.verdictOf(verb, person, input)).toMatchObject({ ok: false, code: 'action-not-allowed', reason });
    },
    /** The code of a refusal asked for at a version that the person saw before. */
    codeAt: (person: Person, verb: Verb, version: number): string | undefined => {
      const verdict = can(verb, person(s.state), s.state, { ...s.context(), version });
      return verdict.ok ? undefined : verdict.code;
    },
    status: (number: number): void => expect(statusNumber(s.state.status), s.state.status).toBe(number),
    /** Running, with this last day, and this bare last day where it is another. */
    runs(key: ClockKey, dueOn: string, unrolledOn: string = dueOn): void {
      expect(clock(key)).toMatchObject({ state: 'running', owed: true, dates: { dueOn, unrolledOn } });
    },
    is: (key: ClockKey, state: Clock['state'], late?: true): void => {
      expect(clock(key).state, key).toBe(state);
      expect(clock(key).late, key).toBe(late);
    },
    claims: (person: Person = handler): void => s.act('claimCase', person, {}),
    accepts: (): void => s.act('acceptComplaint', handler, { acceptedElsewhere: false }),
    consent(person: Person = consumer): void {
      s.act('consentToMediation', person, { by: person === consumer ? 'complainant' : 'respondent' });
    },
    ends: (ground: string): void => s.act('endMediation', approver, { ground, reason: ref('ending'), evidence: [] }),
    records: (result: 'continuing' | 'agreed' | 'failed'): void =>
      s.act('recordMediation', handler, {
        record: ref('record'),
        result,
        absent: [],
        ...(result === 'failed' && { failedBy: 'respondent' }),
      }),
    tells: (noticeId: string): void => s.act('notifyParty', handler, { noticeId, channel: 'letter', result: 'sent', proof: ref('letter') }),
    noticeTo: (form: string, to: string): string =>
      Object.values(s.state.notices).findLast((notice) => notice.form === form && notice.to === to)?.noticeId ?? 'none',
    kinds: (): string[] => s.events.map((event) => event.kind),
  };
}

/** Archived at the end of the follow-up window; the living state is the fold of the record. */
export function archivedAfter(life: ReturnType<typeof story>, dueOn: string, outcome: object): void {
  life.status(13);
  life.runs('followUp', dueOn);
  expect(life.s.state.outcome).toEqual(outcome);
  life.s.goTo(`${dueOn} 23:59`);
  life.status(13);
  life.s.goToMs(Date.parse(`${dueOn}T24:00:00+08:00`));
  life.status(14);
  expect(fold('case-1', life.s.events)).toEqual(life.s.state);
}

import type { CaseState, Clock } from '../case.ts';
import type { ClockKey } from '../clock.ts';
import type { DeadlineFacts, EventFacts } from '../event.ts';
import type { Evolutions } from './evolution.ts';

/** Their end has its whole effect at once; of every other clock something stays to be done after its end. */
const overAtEnd: readonly ClockKey[] = ['odr', 'odrAnswer', 'appraisal', 'followUp'];

function put(c: CaseState, clock: Clock): CaseState {
  return { ...c, clocks: { ...c.clocks, [clock.key]: clock } };
}

function change(c: CaseState, key: ClockKey, next: Partial<Clock>): CaseState {
  const clock = c.clocks[key];
  return clock === undefined ? c : put(c, { ...clock, ...next });
}

function set(c: CaseState, { why: _why, ...basis }: DeadlineFacts, seq: number): CaseState {
  return put(c, { ...basis, state: 'running', alarmed: false, owed: true, setBySeq: seq });
}

/** Moved or resumed: new dates, but a rung alarm is not taken back; only a later narrow end than that rings again. */
function setAnew(c: CaseState, { why: _why, ...basis }: DeadlineFacts, seq: number): CaseState {
  const { alarmed = false, alarmedOn } = c.clocks[basis.key] ?? {};
  const rung = { alarmed, ...(alarmedOn !== undefined && { alarmedOn }) };
  return put(c, { ...basis, state: 'running', ...rung, owed: true, setBySeq: seq });
}

/** While it is stopped nobody knows its last day. */
function pause(c: CaseState, { key, fromOn }: EventFacts['deadlinePaused'], seq: number): CaseState {
  const clock = c.clocks[key];
  if (clock === undefined) return c;
  const { dates: _dates, ...undated } = clock;
  return put(c, { ...undated, state: 'paused', pausedFromOn: fromOn, setBySeq: seq });
}

function reopen(c: CaseState, key: ClockKey): CaseState {
  const clock = c.clocks[key];
  if (clock === undefined) return c;
  const { late, ...rest } = clock;
  return put(c, { ...rest, state: late === true ? 'passed' : 'running', owed: true });
}

/** A clock that passed stays passed; only nothing more is to be done for it. */
function cancel(c: CaseState, key: ClockKey): CaseState {
  return change(c, key, { owed: false, ...(c.clocks[key]?.state !== 'passed' && { state: 'cancelled' }) });
}

function passed(c: CaseState, { key, dueOn, why }: EventFacts['deadlinePassed']): CaseState {
  const owed = why === undefined && !overAtEnd.includes(key);
  const after = change(c, key, { state: 'passed', alarmed: true, alarmedOn: dueOn, owed });
  return key === 'odr' && c.filed.onOdrLapse === 'ask' ? { ...after, status: 'odr-lapsed' } : after;
}

/** What events do to clocks. */
export const deadlineEvolutions: Pick<
  Evolutions,
  | 'deadlineSet'
  | 'deadlineMoved'
  | 'deadlinePaused'
  | 'deadlineResumed'
  | 'deadlineReopened'
  | 'deadlineMet'
  | 'deadlineCancelled'
  | 'deadlineAlarmed'
  | 'deadlinePassed'
> = {
  deadlineSet: (c, { facts, seq }) => set(c, facts, seq),
  deadlineMoved: (c, { facts, seq }) => setAnew(c, facts, seq),
  deadlineResumed: (c, { facts, seq }) => setAnew(c, facts, seq),
  deadlinePaused: (c, { facts, seq }) => pause(c, facts, seq),
  deadlineReopened: (c, { facts }) => reopen(c, facts.key),
  deadlineMet: (c, { facts: { key, late } }) => change(c, key, { state: 'met', owed: false, ...(late && { late }) }),
  deadlineCancelled: (c, { facts }) => cancel(c, facts.key),
  deadlineAlarmed: (c, { facts }) => change(c, facts.key, { alarmed: true, alarmedOn: facts.alarmOn }),
  deadlinePassed: (c, { facts }) => passed(c, facts),
};

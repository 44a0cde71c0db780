import type { Batch } from './batch.ts';
import { emit } from './batch.ts';
import type { Clock } from './case.ts';
import type { CivilDate } from './civil-date.ts';
import { type ClockKey, clockKeys } from './clock.ts';
import type { ClockWhy, DeadlineFacts } from './event.ts';
import { rulePack, rulePackOn } from './rule-pack.ts';

/** Amount, unit and rule of a clock: by the case's pack, before receipt by the one in force today. */
export function termOf(b: Batch, key: ClockKey): Pick<DeadlineFacts, 'amount' | 'unit' | 'ruleRef'> {
  const { term, ruleRef } = rulePack(b.c.rulePack ?? rulePackOn(b.today)).termOf(key, b.settings);
  return { amount: term.amount, unit: term.unit, ruleRef };
}

type Basis = Partial<Pick<DeadlineFacts, 'startOn' | 'alarmStartOn' | 'notAfter'>>;

/** Starts a clock, today unless said otherwise. Its dates are filled in when the event is recorded. */
export function setClock(b: Batch, key: ClockKey, why: ClockWhy, basis: Basis = {}): void {
  emit(b, 'deadlineSet', { key, startOn: b.today, ...termOf(b, key), ...basis, pauses: [], why });
}

/** What a running clock rests on, to be set anew with a change. */
export function basisOf(clock: Clock): Omit<DeadlineFacts, 'why' | 'dates'> {
  const { key, startOn, amount, unit, ruleRef, pauses, alarmStartOn, notAfter } = clock;
  return {
    key,
    startOn,
    amount,
    unit,
    ruleRef,
    pauses,
    ...(alarmStartOn !== undefined && { alarmStartOn }),
    ...(notAfter !== undefined && { notAfter }),
  };
}

/** The clock, if something is still to be done for it. */
export function owedClock(b: Batch, key: ClockKey): Clock | undefined {
  const clock = b.c.clocks[key];
  return clock?.owed === true ? clock : undefined;
}

/** After the latest end; a clock whose end is not recorded yet counts by its date. */
function isLate(b: Batch, clock: Clock): boolean {
  return clock.state === 'passed' || (clock.dates !== undefined && b.today > clock.dates.dueOn);
}

/** Touches only a clock that is still owed. */
export function meetClock(b: Batch, key: ClockKey, why: ClockWhy): void {
  const clock = owedClock(b, key);
  if (clock !== undefined) emit(b, 'deadlineMet', { key, late: isLate(b, clock), why });
}

/** Touches only a clock that is still owed. */
export function cancelClock(b: Batch, key: ClockKey, why: ClockWhy): void {
  if (owedClock(b, key) !== undefined) emit(b, 'deadlineCancelled', { key, why });
}

/** Cancels every clock still owed but those named. */
export function cancelOthers(b: Batch, why: ClockWhy, ...kept: readonly ClockKey[]): void {
  for (const key of clockKeys) if (!kept.includes(key)) cancelClock(b, key, why);
}

/** The last day of a clock as far as it is known, for terms that may not end after it. */
export function dueOnOf(b: Batch, key: ClockKey): CivilDate | undefined {
  return owedClock(b, key)?.dates?.dueOn;
}

import { consumer, handler, merchant } from './people.ts';
import { ref } from './refs.ts';
import { type Plan, plainRouting, type Simulation, simulate } from './simulator.ts';

/** Cases in the statuses that tests begin from; nothing is told by itself, so that every notice still waits. */
const silent = { delivery: () => undefined } as const;

export function negotiating(plan: Partial<Plan> = {}): Simulation {
  const form = { addressedTo: 'odr', ...plan.form } as const;
  return simulate({ at: '2026-06-10 10:00', ...silent, routing: { ...plainRouting, start: 'odr' }, ...plan, form });
}

export function awaitingDispatch(plan: Partial<Plan> = {}): Simulation {
  return simulate({ at: '2026-06-18 10:00', ...silent, routing: { ...plainRouting, unitId: 'unit-0', start: 'dispatch' }, ...plan });
}

/** With a handler. */
export function awaitingAcceptance(plan: Partial<Plan> = {}): Simulation {
  const s = simulate({ at: '2026-06-10 10:00', ...silent, ...plan });
  s.act('claimCase', handler, {});
  return s;
}

export function accepted(plan: Partial<Plan> = {}): Simulation {
  const s = awaitingAcceptance(plan);
  s.act('acceptComplaint', handler, { acceptedElsewhere: false });
  return s;
}

export function mediating(plan: Partial<Plan> = {}): Simulation {
  const s = accepted(plan);
  s.act('consentToMediation', consumer, { by: 'complainant' });
  s.act('consentToMediation', merchant, { by: 'respondent' });
  return s;
}

export function entrusted(plan: Partial<Plan> = {}): Simulation {
  const s = mediating(plan);
  s.act('consentToEntrust', consumer, { by: 'complainant', agrees: true });
  s.act('consentToEntrust', merchant, { by: 'respondent', agrees: true });
  s.act('entrustMediation', handler, { bodyId: 'body-1', scope: ref('scope'), bodyLawful: true });
  return s;
}

/** Handed over to the appraiser on the day of `s`. */
export function appraising(plan: Partial<Plan> = {}): Simulation {
  const s = mediating(plan);
  const statements = { complainant: ref('complainant'), respondent: ref('respondent') };
  s.act('agreeAppraiser', handler, { agencyId: 'agency-1', statements });
  s.act('agreeAppraisalCosts', handler, { complainantShare: 50, statements });
  s.act('pauseForAppraisal', handler, { handedOverOn: '2026-06-10', proof: ref('proof') });
  return s;
}

export function recusalPending(plan: Partial<Plan> = {}): Simulation {
  const s = mediating(plan);
  s.act('requestRecusal', merchant, { by: 'respondent', personId: 'handler-1', reason: ref('reason') });
  return s;
}

/** Withdrawn after acceptance. */
export function endingDue(plan: Partial<Plan> = {}): Simulation {
  const s = mediating(plan);
  s.act('withdraw', consumer, {});
  return s;
}

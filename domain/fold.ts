import type { CaseState, Clock } from './case.ts';
import type { CaseEvent, DeadlineFacts, EventOf } from './event.ts';
import { evolve } from './evolve.ts';
import { DomainProblem } from './problem.ts';

type Filed = EventOf<'complaintFiled'>;

function requireFiled(event: CaseEvent | undefined): Filed {
  if (event?.kind !== 'complaintFiled' || event.seq !== 1)
    throw new DomainProblem('internal', 'a case begins with complaintFiled as event 1');
  return event;
}

/** The state after event 1. Throws DomainProblem `internal` when that is not complaintFiled. */
export function beginCase(id: string, firstEvent: CaseEvent): CaseState {
  const { facts: filed, at } = requireFiled(firstEvent);
  return {
    id,
    seq: 1,
    version: 1,
    filed,
    filedAt: at,
    status: 'filed',
    ...(filed.merchantId !== undefined && { merchantId: filed.merchantId }),
    candidates: [],
    marks: [],
    similar: [],
    unitId: filed.chosenUnitId,
    routeDue: true,
    hops: 0,
    respondentInformed: false,
    offerCount: 0,
    identityState: 'unchecked',
    identityAsked: false,
    usedOtherName: false,
    materialsMissing: filed.materialsMissing,
    materialsAsked: false,
    falseMaterialShown: false,
    consent: { complainant: filed.consents.mediation ? 'given' : 'none', respondent: 'none' },
    entrustConsent: { complainant: filed.consents.entrust ? 'given' : 'none', respondent: 'none' },
    missedBy: [],
    hasRecord: false,
    recusedPersonIds: [],
    superiorAsked: false,
    clocks: {},
    notices: {},
    rated: false,
  };
}

/** The state of a case is the fold of its events. */
export function fold(id: string, events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  return rest.reduce(evolve, beginCase(id, requireFiled(first)));
}

/** A clock set anew, met or stopped since keeps what that brought; only the dates of its own event are filled in. */
function withDates(c: CaseState, seq: number, { key, dates }: DeadlineFacts): CaseState {
  const clock: Clock | undefined = c.clocks[key];
  if (dates === undefined || clock?.setBySeq !== seq) return c;
  return { ...c, clocks: { ...c.clocks, [key]: { ...clock, dates } } };
}

function withText(c: CaseState, { noticeId, text }: EventOf<'noticeQueued'>['facts']): CaseState {
  const notice = c.notices[noticeId];
  if (text === undefined || notice === undefined) return c;
  return { ...c, notices: { ...c.notices, [noticeId]: { ...notice, text } } };
}

function fill(c: CaseState, e: CaseEvent): CaseState {
  switch (e.kind) {
    case 'deadlineSet':
    case 'deadlineMoved':
    case 'deadlineResumed':
      return withDates(c, e.seq, e.facts);
    case 'noticeQueued':
      return withText(c, e.facts);
    default:
      return c;
  }
}

/**
 * Adds what recording worked out (dates of clocks, texts of notices) to a state that already went through the drafts, and
 * maybe through later events: the outcome is the fold of the recorded events.
 */
export function fillDates(c: CaseState, recorded: readonly CaseEvent[]): CaseState {
  return recorded.reduce(fill, c);
}

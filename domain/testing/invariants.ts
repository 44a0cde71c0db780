import type { CaseState } from '../case.ts';
import type { EventKind } from '../event.ts';
import { statusNumber } from '../stage.ts';
import { clockFaults } from './clock-faults.ts';
import type { Rule } from './rule.ts';

const computed = [6, 7, 8, 9, 10];
/**
 * By number of status; 6 to 10 follow from facts and may follow each other in any order. From the negotiation (3, 4) a case
 * goes to a dispatcher (2) too: denied by the respondent, or where the edition that is pinned then names no unit to take it.
 */
const edges: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 5, 12],
  2: [5, 12],
  3: [2, 4, 5, 12],
  4: [2, 5, 12],
  5: [2, 6, 7, 12],
  6: [...computed, 11, 12],
  7: [...computed, 11, 12],
  8: [...computed, 11, 12],
  9: [...computed, 11, 12],
  10: [...computed, 11],
  11: [12],
  12: [13],
  13: [14],
  14: [],
};

const afterClosing: readonly EventKind[] = ['followedUp', 'spotChecked', 'handlingRated', 'caseArchived'];
const mediationKinds: readonly EventKind[] = ['agreementRecorded', 'mediationEnded', 'mediationScheduled', 'mediationRecorded'];
const decidingKinds: readonly EventKind[] = [
  'complaintAccepted',
  'complaintRefused',
  'agreementRecorded',
  'mediationEnded',
  'recusalDecided',
];

function told(c: CaseState, form: string, to: string): boolean {
  return Object.values(c.notices).some((n) => n.form === form && n.to === to && (n.state === 'sent' || n.state === 'delivered'));
}

function bothGiven(answers: CaseState['consent']): boolean {
  return answers.complainant === 'given' && answers.respondent === 'given';
}

function isChallenged(c: CaseState, personId: string): boolean {
  return c.recusal?.personId === personId || c.recusedPersonIds.includes(personId);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Numbers of documents and names of rules are made by the platform and may hold spaces and Chinese. */
function isNamed(text: string): boolean {
  return /^(受|不受|终|调)〔\d{4}〕[\w-]+$/u.test(text) || /^(order-\d+ Art\. [\d.]+|setting [\w.]+)$/u.test(text);
}

/** By number of the list of invariants; what is about clocks alone stands in clock-faults.ts. */
export const rules: Readonly<Record<string, Rule>> = {
  '1 one status, a unit, lawful edges': ({ before, after }) => {
    if (after.unitId === '') return 'no unit';
    const [from, to] = [statusNumber(before.status), statusNumber(after.status)];
    return from === to || edges[from]?.includes(to) === true ? undefined : `${from} -> ${to}`;
  },
  '4 no gap': ({ before, event }) => (event.seq === before.seq + 1 ? undefined : 'gap'),
  '5 nothing but notices, clocks and follow-up after closing': ({ before, event }) => {
    if (before.status === 'archived') return 'event after archiving';
    const fits = event.kind.startsWith('notice') || event.kind.startsWith('deadline') || afterClosing.includes(event.kind);
    return before.status !== 'closed' || fits ? undefined : event.kind;
  },
  '6 outcome once': ({ before, after }) => (before.outcome !== undefined && after.outcome !== before.outcome ? 'changed' : undefined),
  '12 accept and endNotice are met by decision and notice': ({ before, event }) => {
    if (event.kind !== 'deadlineMet') return undefined;
    if (event.facts.key === 'accept') {
      const decided = before.acceptedOn !== undefined || before.outcome?.result === 'refused';
      return decided && (told(before, 'acceptance', 'complainant') || told(before, 'refusal', 'complainant'))
        ? undefined
        : 'accept met early';
    }
    const both = told(before, 'ending', 'complainant') && told(before, 'ending', 'respondent');
    return event.facts.key !== 'endNotice' || both ? undefined : 'endNotice met early';
  },
  '13 no timer decides': ({ before, event, after }) => {
    if (event.actor.kind !== 'system') return undefined;
    if (decidingKinds.includes(event.kind) || event.kind === 'settlementAccepted') return event.kind;
    const moves: readonly EventKind[] = ['routeDecided', 'complaintReceived', 'deadlinePassed', 'caseClosed', 'caseArchived'];
    return before.status === after.status || moves.includes(event.kind) ? undefined : `${event.kind} moves`;
  },
  '14 mediation rests on consents': ({ after }) => {
    const number = statusNumber(after.status);
    if (number < 7 || number > 9) return undefined;
    if (!bothGiven(after.consent)) return 'a consent is missing';
    // A re-pinning takes the entrustment back with its next event.
    return after.status === 'entrusted' && after.rulePack === 'order-121' && !bothGiven(after.entrustConsent) ? 'entrusted' : undefined;
  },
  '15 a recusal suspends, a challenged person decides nothing': ({ before, event }) => {
    if (before.recusal !== undefined && mediationKinds.includes(event.kind)) return event.kind;
    const person = 'userId' in event.actor ? event.actor.userId : '';
    return decidingKinds.includes(event.kind) && isChallenged(before, person) ? person : undefined;
  },
  '16 23.5 only after the term': ({ before, event }) => {
    if (event.kind !== 'mediationEnded' || (event.facts.ground !== '23.5' && event.facts.ground !== '21.5')) return undefined;
    return before.clocks.mediate?.state === 'passed' ? undefined : 'early';
  },
  '17 a refusal comes before any acceptance': ({ before, event }) =>
    event.kind === 'complaintRefused' && before.acceptedOn !== undefined ? 'accepted before' : undefined,
  '18 a refusal for want of identity rests on a request and a recorded refusal, or on another’s name': ({ before, event }) => {
    if (event.kind !== 'complaintRefused' || event.facts.ground !== '16.6') return undefined;
    return before.usedOtherName || (before.identityAsked && before.identityState === 'refused') ? undefined : 'lapse only';
  },
  '21 an agreement on site has its document, was performed or both waived it; without one there is a record': ({ before, event }) => {
    if (event.kind !== 'agreementRecorded') return undefined;
    const { form, mode, waivers } = event.facts;
    if (form === 'waived' && (waivers?.complainant === undefined || waivers.respondent === undefined)) return 'one-sided waiver';
    if (mode === 'on-site' && form === 'record') return 'no document';
    const { session } = before;
    const met =
      session?.bothAgreed === true || (told(before, 'mediation-session', 'complainant') && told(before, 'mediation-session', 'respondent'));
    if (mode === 'on-site' && (session?.mode !== 'on-site' || !met)) return 'no session that both were told of';
    return form === 'document' || before.hasRecord ? undefined : 'no record';
  },
  '23 facts are ids, codes, dates and hashes': ({ event }) =>
    stringsOf(event.facts).find((text) => !/^[\w.:+-]{0,80}$/u.test(text) && !isNamed(text)),
  '24 the pack stays, but for a re-pinning': ({ before, event, after }) =>
    before.rulePack === undefined || before.rulePack === after.rulePack || event.kind === 'rulePackRepinned' ? undefined : 'pack changed',
  '20 the newest offer, by the other party': ({ before, event }) => {
    if (event.kind !== 'settlementAccepted') return undefined;
    const { version, by } = event.facts;
    return before.openOffer?.version === version && before.offerCount === version && before.openOffer.by !== by ? undefined : 'not open';
  },
  '22 closed means told': ({ before, event }) => {
    if (event.kind !== 'caseClosed') return undefined;
    const open = Object.values(before.notices).filter(
      (n) => n.owed && n.state !== 'sent' && n.state !== 'delivered' && n.state !== 'undeliverable',
    );
    return open.length === 0 ? undefined : open.map(({ form }) => form).join();
  },
  '7 8 9 10 11 clocks': clockFaults,
};

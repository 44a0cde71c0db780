import type { CaseState } from '../case.ts';
import type { EventFacts } from '../event.ts';
import { without } from '../without.ts';
import { appraisalEvolutions } from './appraisal.ts';
import type { Evolutions } from './evolution.ts';
import { recusalEvolutions } from './recusal.ts';

/** Only an absence from a session that was notified, and without good reason, bears on a ground (Art. 23.2). */
function missedBy(c: CaseState, { absent, absentWithReason }: EventFacts['mediationRecorded']): CaseState['missedBy'] {
  const counts = c.session !== undefined && !c.session.heldOrMissed && absentWithReason !== true;
  return counts ? [...new Set([...c.missedBy, ...absent])] : c.missedBy;
}

function record(c: CaseState, facts: EventFacts['mediationRecorded']): CaseState {
  const { result, failedBy, byBody } = facts;
  const recorded: CaseState = {
    ...without(c, 'recordFailedBy'),
    hasRecord: true,
    missedBy: missedBy(c, facts),
    ...(c.session !== undefined && { session: { ...c.session, heldOrMissed: true } }),
    ...(result === 'failed' && { recordFailedBy: failedBy ?? 'both' }),
  };
  // The body has no power to agree or to end: with a result the case is the authority's again (Art. 19.2).
  return byBody && result !== 'continuing' ? release(recorded) : recorded;
}

/** Back with the authority: nothing is left of the mandate. */
function release(c: CaseState): CaseState {
  return without(c, 'entrustedTo', 'entrustedUntilOn');
}

function entrust(c: CaseState, { bodyId, untilOn }: EventFacts['mediationEntrusted']): CaseState {
  return { ...release(c), entrustedTo: bodyId, ...(untilOn !== undefined && { entrustedUntilOn: untilOn }) };
}

/** Consents, entrusting, sessions, appraisal and recusal (Art. 18-22). */
export const mediationEvolutions: Pick<
  Evolutions,
  | 'mediationConsented'
  | 'mediationDeclined'
  | 'entrustAnswered'
  | 'mediationEntrusted'
  | 'entrustmentRecalled'
  | 'mediationScheduled'
  | 'mediationRecorded'
  | keyof typeof appraisalEvolutions
  | keyof typeof recusalEvolutions
> = {
  mediationConsented: (c, { facts }) => ({ ...c, consent: { ...c.consent, [facts.by]: 'given' } }),
  mediationDeclined: (c, { facts }) => ({ ...c, consent: { ...c.consent, [facts.by]: 'declined' } }),
  // Without the consent the body has no mandate from this very moment.
  entrustAnswered: (c, { facts }) => ({
    ...(facts.agrees ? c : release(c)),
    entrustConsent: { ...c.entrustConsent, [facts.by]: facts.agrees ? 'given' : 'declined' },
  }),
  mediationEntrusted: (c, { facts }) => entrust(c, facts),
  entrustmentRecalled: (c) => release(c),
  mediationScheduled: (c, { facts }) => ({ ...c, session: { ...facts, heldOrMissed: false } }),
  mediationRecorded: (c, { facts }) => record(c, facts),
  ...appraisalEvolutions,
  ...recusalEvolutions,
};

import type { CaseState } from '../case.ts';
import { civilDateOf } from '../civil-date.ts';
import type { Reason } from '../reason.ts';
import type { Actor } from '../role.ts';
import { rulePack } from '../rule-pack.ts';
import type { Settings } from '../settings.ts';
import type { VerbInput } from '../verb.ts';
import { decisionReason, packOf } from './acceptance.ts';
import { type Conditions, first, isChallenged } from './condition.ts';
import { wasToldLast } from './told.ts';

function lacksEntrustConsent(c: CaseState): boolean {
  const both = c.entrustConsent.complainant === 'given' && c.entrustConsent.respondent === 'given';
  return !both && !rulePack(packOf(c)).may.entrustWithoutConsent;
}

/** Art. 21.2: who was recused takes no part, also as staff of the entrusted body. */
function isBarred(c: CaseState, actor: Actor): boolean {
  return 'userId' in actor && isChallenged(c, actor.userId);
}

/** Art. 19.2: the body acts within its mandate, also in time. */
function isMandateOver(c: CaseState, actor: Actor, at: string): boolean {
  return actor.kind === 'mediator' && c.entrustedUntilOn !== undefined && civilDateOf(at) > c.entrustedUntilOn;
}

/** Nobody is absent from a session that is still to come. */
function isAhead(c: CaseState, input: VerbInput['recordMediation'], at: string): boolean {
  return input.absent.length > 0 && c.session?.heldOrMissed === false && Date.parse(at) < Date.parse(c.session.at);
}

function sessionReason(c: CaseState, input: VerbInput['scheduleMediation']): Reason | undefined {
  const tooSoon = civilDateOf(input.at) < input.earliestOn;
  return first(
    [input.mediatorIds.some((id) => isChallenged(c, id)), 'challenged-person'],
    [!input.staff, 'not-staff'],
    [input.mode === 'on-site' && tooSoon && input.bothAgreed !== true, 'notice-too-short'],
  );
}

/** Art. 20.2: both met at a session on site that they were told of, or said that they agree to meet. */
function metLawfully(c: CaseState, at: string): boolean {
  const { session } = c;
  if (session?.mode !== 'on-site') return false;
  if (session.bothAgreed === true) return true;
  const isHeld = Date.parse(session.at) <= Date.parse(at);
  return isHeld && wasToldLast(c, 'complainant', 'mediation-session') && wasToldLast(c, 'respondent', 'mediation-session');
}

function agreementReason(
  c: CaseState,
  input: VerbInput['recordAgreement'],
  at: string,
  { remoteDocument }: Pick<Settings, 'remoteDocument'>,
): Reason | undefined {
  const { form, mode, signatures, waivers, proof } = input;
  const lacks = (given: typeof signatures): boolean => given?.complainant === undefined || given.respondent === undefined;
  return first(
    [form === 'record' && (mode === 'on-site' || remoteDocument === 'required'), 'document-required'],
    [form === 'document' && lacks(signatures), 'signature-missing'],
    [form === 'waived' && lacks(waivers), 'waiver-one-sided'],
    [form === 'performed' && proof === undefined, 'performance-unproven'],
    [form !== 'document' && !c.hasRecord, 'record-missing'],
    [mode === 'on-site' && !metLawfully(c, at), 'session-not-told'],
  );
}

/** Mediation, entrusting, recusal, appraisal, agreement and ending (Art. 18-24). */
export const mediationConditions: Conditions = {
  entrustMediation: ({ c, input }) =>
    first([lacksEntrustConsent(c), 'consent-missing'], [input !== undefined && !input.bodyLawful, 'body-not-lawful']),
  recallEntrustment: ({ c }) => first([c.entrustedTo === undefined, 'not-entrusted']),
  scheduleMediation: ({ c, actor, at, input }) =>
    first([isBarred(c, actor), 'challenged-person'], [isMandateOver(c, actor, at), 'not-entrusted']) ??
    (input === undefined ? undefined : sessionReason(c, input)),
  recordMediation: ({ c, actor, at, input }) =>
    first(
      [isBarred(c, actor), 'challenged-person'],
      [isMandateOver(c, actor, at), 'not-entrusted'],
      [input !== undefined && isAhead(c, input, at), 'date-out-of-range'],
    ),
  appointAppraiser: ({ c }) => first([!rulePack(packOf(c)).may.appointAppraiser, 'not-in-pack']),
  pauseForAppraisal: ({ c, at, input }) =>
    first(
      [c.appraisal?.agencyId === undefined || !c.appraisal.costsAgreed, 'appraisal-incomplete'],
      [c.clocks.mediate?.state !== 'running', 'term-over'],
      [input !== undefined && (input.handedOverOn < (c.acceptedOn ?? '') || input.handedOverOn > civilDateOf(at)), 'date-out-of-range'],
    ),
  resumeMediation: ({ c, at, input }) =>
    first(
      [c.appraisal?.handedOverOn === undefined, 'not-paused'],
      [
        input !== undefined && (input.resultOn < (c.appraisal?.handedOverOn ?? '') || input.resultOn > civilDateOf(at)),
        'date-out-of-range',
      ],
    ),
  decideRecusal: ({ c, actor, input }) =>
    first(
      [actor.kind === 'officer' && isChallenged(c, actor.userId), 'challenged-person'],
      [input?.upheld === true && input.replacementId === undefined, 'replacement-missing'],
      [input?.replacementId !== undefined && isChallenged(c, input.replacementId), 'challenged-person'],
    ),
  recordAgreement: ({ c, at, input, settings }) =>
    first([!settings.agreementAfterTerm && c.clocks.mediate?.state === 'passed', 'wrong-status']) ??
    (input === undefined ? undefined : agreementReason(c, input, at, settings)),
  sealAgreement: ({ c }) => first([c.agreement?.form !== 'document', 'not-a-document'], [c.agreement?.sealed === true, 'already-decided']),
  endMediation: (question) => decisionReason(question, 'endMediation'),
};

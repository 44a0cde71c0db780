import type { CaseState } from '../case.ts';
import { civilDateOf } from '../civil-date.ts';
import { filingInstant } from '../filing-instant.ts';
import type { Reason } from '../reason.ts';
import type { Ground, GroundNeed, RulePackId } from '../rule-pack.ts';
import { rulePack } from '../rule-pack.ts';
import type { Settings } from '../settings.ts';
import type { GroundInput } from '../verb.ts';
import { wasTold } from './told.ts';

type Need = (c: CaseState, input: GroundInput, settings: Pick<Settings, 'limitFrom'>) => boolean;

/** 23.2: an absence counts only from a session that this party was told of (Art. 20.2). */
function missedSession(c: CaseState): boolean {
  return c.missedBy.some((party) => wasTold(c, party, 'mediation-session'));
}

/** 16.6: a request that went out and a recorded refusal; the lapse of the request is neither. */
function refusedIdentity(c: CaseState): boolean {
  return c.identityState === 'refused' && wasTold(c, 'complainant', 'identity-request');
}

function declinedOrMissed(c: CaseState): boolean {
  return c.consent.complainant === 'declined' || c.consent.respondent === 'declined' || missedSession(c);
}

function materialsOutstanding(c: CaseState): boolean {
  return c.materialsAsked && c.materialsMissing.length > 0;
}

function costsNotAgreed(c: CaseState, input: GroundInput): boolean {
  return c.appraisal?.costsAgreed !== true && input.bothAskedToGoOn === true;
}

function isTermOver(c: CaseState): boolean {
  return c.clocks.mediate?.state === 'passed' && c.appraisal?.handedOverOn === undefined;
}

/** 16.4: on the filing day, for post its arrival (or that of receipt, as set), the three years are over on every reading. */
function isLimitOver(c: CaseState, input: GroundInput, { limitFrom }: Pick<Settings, 'limitFrom'>): boolean {
  const filedAt = filingInstant(c);
  const measuredOn = civilDateOf(limitFrom === 'receiptDay' ? (c.firstReceivedAt ?? filedAt) : filedAt);
  return c.filed.knewOn !== undefined && input.limitOverFrom !== undefined && measuredOn >= input.limitOverFrom;
}

function names(pattern: RegExp): Need {
  return (_c, input) => input.article !== undefined && pattern.test(input.article);
}

const needs: Readonly<Record<GroundNeed, Need>> = {
  withdrawnOrSettled: (c) => c.endingDue !== undefined,
  citation: (_c, input) => input.citation !== undefined,
  evidence: (_c, input) => input.evidence.length > 0,
  bodyAndDecision: (_c, input) => input.handledBy !== undefined,
  factors: (_c, input) => (input.factorNotes?.length ?? 0) > 0,
  limitOver: isLimitOver,
  materials: materialsOutstanding,
  materialsOrFalse: (c, input) => materialsOutstanding(c) || c.falseMaterialShown || input.falseMaterial !== undefined,
  identityRefused: (c) => refusedIdentity(c) || c.usedOtherName,
  declinedOrMissed,
  respondentDeclinedOrMissed: (c) => c.consent.respondent === 'declined' || missedSession(c),
  recordFailed: (c) => c.recordFailedBy !== undefined,
  costsNotAgreed,
  agencyOrCostsNotAgreed: (c, input) => (c.appraisal?.agencyId === undefined && input.bothAskedToGoOn === true) || costsNotAgreed(c, input),
  termOver: isTermOver,
  article16or42: names(/^(16\.[1-7]|42)$/u),
  article15: names(/^15\.[1-6]$/u),
};

function findGround(pack: RulePackId, kind: 'refusal' | 'ending', code: string): Ground | undefined {
  const { refusalGrounds, endingGrounds } = rulePack(pack);
  return (kind === 'refusal' ? refusalGrounds : endingGrounds).find((ground) => ground.code === code);
}

/** Why a decision cannot name this ground at all under the case's pack, whatever it rests on; undefined when it can. */
export function namedGroundReason(c: CaseState, pack: RulePackId, kind: 'refusal' | 'ending', code: string): Reason | undefined {
  const ground = findGround(pack, kind, code);
  if (ground === undefined) return 'ground-not-in-pack';
  return ground.requires === 'withdrawnOrSettled' ? undefined : c.endingDue;
}

/** Why a ground cannot carry this decision under the case's pack; undefined when it can. */
export function groundReason(
  c: CaseState,
  pack: RulePackId,
  kind: 'refusal' | 'ending',
  input: GroundInput,
  settings: Pick<Settings, 'limitFrom'>,
): Reason | undefined {
  const ground = findGround(pack, kind, input.ground);
  const unnamable = namedGroundReason(c, pack, kind, input.ground);
  if (ground === undefined || unnamable !== undefined) return unnamable;
  if (needs[ground.requires](c, input, settings)) return undefined;
  return ground.requires === 'termOver' ? 'term-not-over' : 'ground-not-met';
}

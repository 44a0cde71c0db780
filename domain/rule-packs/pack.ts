import type { CivilDate } from '../civil-date.ts';
import type { ClockKey } from '../clock.ts';
import type { Term } from '../deadline-term.ts';
import type { Settings } from '../settings.ts';
import type { Ground } from './ground.ts';

export type RulePackId = 'order-20' | 'order-121';

/** The clocks whose length the Order itself sets. */
export type LegalClock = Extract<ClockKey, 'accept' | 'mediate' | 'endNotice'>;

/** A term and the rule it rests on. */
export interface RuledTerm {
  readonly term: Term;
  /** The article, as '15' or '23.1.5'; for a term the Order does not set, the name of the setting. */
  readonly article: string;
  /** Names pack and article, as 'order-121 Art. 15', or the setting, as 'setting odr.term'. */
  readonly ruleRef: string;
  /** The same in Chinese, for notices and explanations. */
  readonly citation: string;
}

/** What one edition of the Order allows that another does not. */
export interface Powers {
  /** Ask a complainant for proof of identity. */
  readonly requestIdentityProof: boolean;
  /** Appoint the appraiser when the parties do not agree on one. */
  readonly appointAppraiser: boolean;
  /** Entrust mediation without asking both parties. */
  readonly entrustWithoutConsent: boolean;
}

/** A circumstance that may be weighed for the ground of no consumer dispute. */
export interface RefusalFactor {
  readonly code: string;
  readonly article: string;
  readonly text: string;
}

/** One edition of the Order as data. A case keeps the pack of the day it was received. */
export interface RulePack {
  readonly id: RulePackId;
  /** Full title with its number. */
  readonly title: string;
  readonly inForceFrom: CivilDate;
  readonly inForceUntil?: CivilDate;
  /** What the pack sets itself; every other term comes from the settings. */
  readonly legalTerms: Readonly<Record<LegalClock, Omit<RuledTerm, 'ruleRef'>>>;
  /** Terms the pack does not know at all. */
  readonly withoutClocks: readonly ClockKey[];
  readonly refusalGrounds: readonly Ground[];
  readonly refusalFactors: readonly RefusalFactor[];
  readonly endingGrounds: readonly Ground[];
  readonly may: Powers;
  /** The place besides the platform's domicile that handles a complaint against an in-platform seller. */
  readonly inPlatformSeller: 'shownAddress' | 'placeOfBusiness';
  /** Years from knowing of the harm after which a complaint is too late. */
  readonly complaintLimit: RuledTerm;
  /** The term of a clock under this pack. */
  termOf(key: ClockKey, settings?: Settings): RuledTerm;
}

/** What a decision on a ground must be given, beside its reason. */
export type GroundNeed =
  /** Nothing more: the case itself shows it (withdrawn or settled). */
  | 'withdrawnOrSettled'
  /** The law, regulation or rule relied on. */
  | 'citation'
  | 'evidence'
  /** The body that took the dispute up, and its decision. */
  | 'bodyAndDecision'
  /** A note on the factors weighed; a mark alone never suffices. */
  | 'factors'
  /** Three years over on the filing day, latest reading. */
  | 'limitOver'
  /** Materials asked for and still missing. */
  | 'materials'
  /** As `materials`, or material shown to be false. */
  | 'materialsOrFalse'
  /** A recorded refusal after a request, or another's name used; a lapsed request is neither. */
  | 'identityRefused'
  /** A party declined, or missed a notified session without good reason. */
  | 'declinedOrMissed'
  /** The respondent declined, or either party missed a notified session without good reason. */
  | 'respondentDeclinedOrMissed'
  /** A mediation record says that no agreement is possible. */
  | 'recordFailed'
  /** Costs not agreed, both parties asked to go on without the appraisal. */
  | 'costsNotAgreed'
  /** Agency or costs not agreed. */
  | 'agencyOrCostsNotAgreed'
  /** After 24:00 of the last day of `mediate`, no pause open. */
  | 'termOver'
  /** Names an item of Art. 16, or Art. 42. */
  | 'article16or42'
  /** Names an item of Art. 15. */
  | 'article15';

/** A ground to refuse a complaint or to end mediation. */
export interface Ground {
  /** Article and item, as '16.3'. */
  readonly code: string;
  /** The citation, as 第十六条第三项. */
  readonly article: string;
  /** A short name for lists. */
  readonly zh: string;
  readonly en: string;
  /** The wording of the Order. */
  readonly text: string;
  readonly requires: GroundNeed;
}

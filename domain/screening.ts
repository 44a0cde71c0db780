import { categoryOf } from './category.ts';
import { findRisks } from './screening/find-risks.ts';
import { bigramsOf, similarity } from './screening/normalize-text.ts';
import { RISK_CLASSES, type RiskClass, type RiskLevel } from './screening/risk-terms.ts';

/**
 * Hints for officers. `risk-*`: terms of that class; `likely-duplicate`: the same consumer, merchant
 * and object, or nearly the same text; `many-by-one` and `shared-contact`: factors 2 and 4 of
 * Art. 17; `many-alike`: near copies by several people; `other-department`: towards Art. 16 (1).
 */
export type MarkCode = `risk-${RiskClass}` | 'likely-duplicate' | 'many-by-one' | 'shared-contact' | 'many-alike' | 'other-department';

/** One hint with its urgency. It holds codes only: no word of what the consumer wrote. */
export interface IntakeMark {
  readonly code: MarkCode;
  readonly level: RiskLevel;
}

/** An earlier case, as far as screening needs it. Digests are keyed hashes, never the data. */
export interface PriorFiling {
  readonly caseId: string;
  readonly consumerId: string | null;
  readonly merchantId: string | null;
  readonly categoryId: string;
  readonly filedAtMs: number;
  readonly contactDigests: readonly string[];
  /** Facts as text where the caller may read them; without, only ids are compared. */
  readonly text?: string | undefined;
}

/** A new filing beside earlier ones. */
export interface IntakeInput extends Omit<PriorFiling, 'caseId' | 'text'> {
  /** Facts, request and other free texts of this filing. */
  readonly texts: readonly string[];
  /** Beijing date of the filing, for the categories in use. */
  readonly filedOn: string;
  /** Cases of the last months by the same consumer, merchant or contact; the caller limits them. */
  readonly priorFilings: readonly PriorFiling[];
}

/** Hints and the cases that they point to. */
export interface IntakeAssessment {
  readonly marks: readonly IntakeMark[];
  readonly similar: readonly string[];
}

const DAY_MS = 86_400_000;
const SHORT_TIME_MS = 30 * DAY_MS;
/** Measured on short reports: near copies share over half of their character pairs. */
const NEAR_COPY = 0.5;
const MANY_BY_ONE = 5;
const MANY_SHARE_CONTACT = 3;
const MANY_ALIKE = 5;

function riskMarks(texts: readonly string[]): readonly IntakeMark[] {
  const hits = texts.flatMap((text) => findRisks(text));
  return RISK_CLASSES.flatMap((riskClass) => {
    const levels = hits.filter((hit) => hit.riskClass === riskClass).map((hit) => hit.level);
    const highest = Math.max(0, ...levels);
    return highest === 0 ? [] : [{ code: `risk-${riskClass}` as const, level: highest as RiskLevel }];
  });
}

function isSameDispute(input: IntakeInput, prior: PriorFiling): boolean {
  return (
    input.consumerId !== null &&
    input.consumerId === prior.consumerId &&
    input.merchantId !== null &&
    input.merchantId === prior.merchantId &&
    input.categoryId === prior.categoryId
  );
}

function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

function volumeMarks(input: IntakeInput, recent: readonly PriorFiling[], copies: readonly PriorFiling[]): readonly IntakeMark[] {
  const marks: IntakeMark[] = [];
  const own = recent.filter((prior) => input.consumerId !== null && prior.consumerId === input.consumerId);
  if (own.length + 1 >= MANY_BY_ONE) marks.push({ code: 'many-by-one', level: 1 });
  const sharing = recent.filter((prior) => prior.contactDigests.some((digest) => input.contactDigests.includes(digest)));
  if (distinct([input.consumerId, ...sharing.map((prior) => prior.consumerId)]) >= MANY_SHARE_CONTACT) {
    marks.push({ code: 'shared-contact', level: 1 });
  }
  if (distinct([input.consumerId, ...copies.map((prior) => prior.consumerId)]) >= MANY_ALIKE) {
    marks.push({ code: 'many-alike', level: 2 });
  }
  return marks;
}

function belongsElsewhere(input: IntakeInput): boolean {
  const category = categoryOf(input.categoryId, input.filedOn);
  return category !== null && category.owner !== 'market-regulation';
}

/**
 * Hints at intake: risk terms, likely duplicates, the factors of Art. 17, another department's
 * matter. Pure. A hint is for people: it refuses nothing, hides nothing and changes no verb
 * (Art. 16 and 17 leave the weighing to an officer).
 */
export function assessIntake(input: IntakeInput): IntakeAssessment {
  const bigrams = bigramsOf(input.texts.join('\n'));
  const isCopy = (prior: PriorFiling) => prior.text !== undefined && similarity(bigrams, bigramsOf(prior.text)) >= NEAR_COPY;
  const copies = input.priorFilings.filter(isCopy);
  const same = input.priorFilings.filter((prior) => isSameDispute(input, prior));
  const recent = input.priorFilings.filter((prior) => input.filedAtMs - prior.filedAtMs <= SHORT_TIME_MS);
  const ownCopies = copies.filter((prior) => prior.consumerId !== null && prior.consumerId === input.consumerId);
  const marks: IntakeMark[] = [...riskMarks(input.texts)];
  if (same.length + ownCopies.length > 0) marks.push({ code: 'likely-duplicate', level: 2 });
  marks.push(...volumeMarks(input, recent, copies));
  if (belongsElsewhere(input)) marks.push({ code: 'other-department', level: 1 });
  return { marks, similar: [...new Set([...same, ...copies].map((prior) => prior.caseId))].toSorted() };
}

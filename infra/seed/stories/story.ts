import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Status } from '../../../domain/stage.ts';
import type { Verb, VerbInput } from '../../../domain/verb.ts';

/** Who acts: parties, people of the accountable unit, and the approver of the unit above. */
export type ActorName = 'consumer' | 'merchant' | 'handler' | 'approver' | 'dispatcher' | 'mediator' | 'superior';

/** One act of a story: a verb with the body of its operation. */
export interface Act {
  /** Working days after filing; 0 is the filing day. */
  readonly day: number;
  /** Hour in Beijing. */
  readonly hour: number;
  readonly by: ActorName;
  readonly verb: Verb;
  /** Values made by {@link fileRef} stand for files that are to be uploaded first. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a story's acts may refer to. */
export interface StoryFacts {
  /** The day that many working days after filing. */
  readonly dayOf: (workingDays: number) => CivilDate;
  readonly amountFen: number;
  readonly handlerId: string;
  readonly otherHandlerId: string;
  readonly unitId: string;
  readonly associationId: string;
  readonly agencyId: string;
  /** One of the given, the same on every run. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A kind of case life and how often the demo has it. */
export interface Story {
  readonly name: string;
  /** Where such a case stands at the end. */
  readonly ends: Status;
  readonly count: number;
  /** Filed so many working days before today, both ends included; or on a fixed day. */
  readonly filed: readonly [min: number, max: number] | CivilDate;
  /** With the merchant first, which then is one that takes part. */
  readonly odr?: true;
  readonly onOdrLapse?: 'ask';
  /** Only where the demo has the units above. */
  readonly withSuperior?: true;
  /** An officer took it down by phone, with gaps. */
  readonly byPhone?: true;
  /** All of them about one thing in nearly the same words: a campaign of several people, or one person again and again. */
  readonly alike?: 'several-people' | 'one-person';
  /** Another department's matter. */
  readonly elsewhere?: true;
  readonly entrust?: true;
  readonly acts?: (facts: StoryFacts) => readonly Act[];
}

/** A value that stands for a file to upload: kind of evidence and name. */
export function fileRef(kind: VerbInput['addEvidence']['kind'], name: string): string {
  return `file:${kind}:${name}`;
}

/** Shorthand for an act. */
export function act(day: number, by: ActorName, verb: Verb, body: Readonly<Record<string, unknown>> = {}, hour = 10): Act {
  return { day, hour, by, verb, body };
}

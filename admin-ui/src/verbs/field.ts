import type { CaseView, Role, Verb } from '../../../openapi/generated/types.ts';
import type { VerbBody } from '../api/verb-paths.ts';
import type { MessageKey } from '../text/use-text.ts';

export type Values = Readonly<Record<string, unknown>>;

interface Common {
  readonly label: MessageKey;
  readonly required?: boolean;
  /** Shown only where it applies; what is not shown is not sent. */
  readonly when?: (values: Values, view: CaseView) => boolean;
  /** Required only where this holds. */
  readonly requiredWhen?: (values: Values, view: CaseView) => boolean;
  readonly initial?: unknown;
  readonly initialFrom?: (view: CaseView) => unknown;
}

/** Lists of messages that a choice is made from: `choice.<list>.<value>`. */
export type ChoiceList =
  | 'offerKind'
  | 'party'
  | 'evidenceKind'
  | 'identityResult'
  | 'sessionMode'
  | 'mediationResult'
  | 'agreementForm'
  | 'noticeChannel'
  | 'noticeResult'
  | 'followUpResult'
  | 'spotCheckResult'
  | 'draftVerb';

/** One member of the union per kind, so that an input can ask for its own. */
type Of<K extends string, Extra = object> = K extends string ? Common & { readonly kind: K } & Extra : never;

/** One entry of a verb's form. */
export type Field =
  | Of<'text' | 'flag' | 'answer' | 'date' | 'instant' | 'yuan' | 'share' | 'score'>
  | Of<'choice', { readonly list: ChoiceList }>
  | Of<'officer' | 'officers', { readonly role: Role }>
  | Of<'body', { readonly bodies?: 'mediation' | 'appraisal' }>
  | Of<'ground', { readonly of: 'refusal' | 'ending' | 'draft' | 'discovered' }>
  | Of<'unit' | 'person' | 'notice' | 'offer' | 'rulePack'>
  | Of<'file' | 'files' | 'texts' | 'parties' | 'materials'>
  | Of<'partyTexts' | 'partyFiles' | 'handledBy' | 'factorNotes' | 'secondPerson'>;

/** Every property of a verb's body that is required must have a field; a new one in the contract does not compile until it has. */
export type FieldsOf<V extends Verb> = {
  readonly [K in keyof Omit<VerbBody<V>, 'onWordOf'>]: object extends Pick<VerbBody<V>, K> ? Field : Field & { readonly required: true };
};

export type FieldTable = { readonly [V in Verb]: FieldsOf<V> };

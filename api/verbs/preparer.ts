import type { Actor } from '../../domain/role.ts';
import type { Verb, VerbInput } from '../../domain/verb.ts';
import type { ApiDeps } from '../deps.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import type { Reader } from '../reader.ts';

/** What a verb's facts are worked out from. `body` is validated, `input` is the body with refs in place of texts. */
export interface Preparation {
  deps: ApiDeps;
  reader: Reader;
  loaded: LoadedCase;
  body: Record<string, unknown>;
  input: Record<string, unknown>;
  /** To be awaited before a password is looked at: counts it as a sign-in, throws `too-many-requests`. */
  countGuess: () => Promise<void>;
}

/** The complete input of a verb, and the actor where the body names a second person. */
export interface Prepared<V extends Verb> {
  input: VerbInput[V];
  actor?: Actor;
}

/** Works out the facts that a caller may not state itself: who is a candidate, which day is the earliest, who acts. */
export type Preparer<V extends Verb> = (preparation: Preparation) => Promise<Prepared<V>>;

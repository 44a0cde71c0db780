import type { CaseView, Verb } from '../../../openapi/generated/types.ts';
import { client } from './client.ts';
import { unwrap } from './problem.ts';
import { verbPaths, type VerbBody } from './verb-paths.ts';

export interface VerbRequest<V extends Verb> {
  readonly number: string;
  /** The version of the case that the user looked at. */
  readonly version: number;
  /** One per intent, kept while the same intent is sent again. */
  readonly idempotencyKey: string;
  readonly input: VerbBody<V>;
}

/** Every verb of the contract under its own name. */
export type VerbCalls = { readonly [V in Verb]: (request: VerbRequest<V>) => Promise<CaseView> };

export const verbCalls = Object.fromEntries(
  (Object.keys(verbPaths) as Verb[]).map((verb) => [verb, (request: VerbRequest<Verb>) => call(verb, request)]),
) as unknown as VerbCalls;

/** All verbs are alike but for path and body, which one signature stands for here; callers see each verb's own types. */
function call(verb: Verb, { number, version, idempotencyKey, input }: VerbRequest<Verb>): Promise<CaseView> {
  return unwrap(
    client.POST(verbPaths[verb] as '/complaints/{number}/claims', {
      params: { path: { number }, header: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"v${version}"` } },
      body: input as VerbBody<'claimCase'>,
    }),
  );
}

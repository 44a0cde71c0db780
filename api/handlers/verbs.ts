import { verbs } from '../../domain/action.ts';
import type { Verb } from '../../domain/verb.ts';
import type { CaseView } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { ApiAnswer, ApiRequest, Handlers } from '../handler.ts';
import type { Limiter } from '../http/limiter.ts';
import { signedIn } from '../reader.ts';
import { runVerb } from '../verbs/run-verb.ts';

/** The answer of every request about one case: its view, with the version that If-Match then speaks of. */
export function caseAnswer(body: CaseView): ApiAnswer<CaseView> {
  return { body, headers: { etag: `"v${body.version}"` } };
}

/** `"v17"` -> 17; the contract has checked the form. */
function versionOf(ifMatch = '"v0"'): number {
  return Number(ifMatch.slice(2, -1));
}

/** One handler per verb, all of them the same path: what differs stands in the contract and in `verbs/`. */
export function verbHandlers(deps: ApiDeps, limitSignIns: Limiter): Pick<Handlers, Verb> {
  const handlerOf =
    (verb: Verb) =>
    async ({ reader, params, body, header, raw }: ApiRequest<Verb>): Promise<ApiAnswer<CaseView>> =>
      caseAnswer(
        await runVerb(deps, verb, {
          reader: signedIn(reader),
          number: params.number,
          version: versionOf(header('if-match')),
          idempotencyKey: header('idempotency-key') ?? '',
          body,
          countGuess: () => limitSignIns(raw),
        }),
      );
  // The same function serves every verb; only their bodies differ, and those it passes on.
  return Object.fromEntries(verbs.map((verb) => [verb, handlerOf(verb)])) as unknown as Pick<Handlers, Verb>;
}

import type { CanContext } from '../../domain/can.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Actor } from '../../domain/role.ts';
import type { Ref, Verb, VerbInput } from '../../domain/verb.ts';
import { beginRequest, findRequest, forgetRequest, type NewRequest } from '../../infra/database/idempotency.ts';
import { listEvidence } from '../../infra/database/list-evidence.ts';
import { storeTexts } from '../../infra/database/texts.ts';
import type { CaseView } from '../../openapi/generated/types.ts';
import { verbOperations } from '../contract.ts';
import type { ApiDeps } from '../deps.ts';
import { ifFound, type LoadedCase, loadCase } from '../queries/load-case.ts';
import type { Reader } from '../reader.ts';
import { caseView } from '../views/case-view.ts';
import { loadFileRoles } from '../queries/load-file-roles.ts';
import { seesFile } from '../views/files-view.ts';
import { undoAcceptComplaint } from './accept-complaint.ts';
import { firstAnswer, keptAnswer, lastSeen } from './answer-again.ts';
import { askCan } from './ask-can.ts';
import { bodyToInput, fileIdsIn, type FileRefs, type NewText } from './body-to-input.ts';
import { prepare } from './index.ts';
import { requestOf, updateIdOf } from './request-id.ts';
import { sendUpdate } from './send-update.ts';
import { wasApplied } from '../queries/was-applied.ts';

export interface VerbCall {
  reader: Reader;
  number: string;
  /** Version of If-Match. */
  version: number;
  idempotencyKey: string;
  body: Record<string, unknown>;
  /** Counts a password that comes with the verb; throws `too-many-requests` over the limit of sign-ins. */
  countGuess: () => Promise<void>;
}

/**
 * The one path that every verb of a case takes: the case in sight, `can()` on its row at its own time, the request
 * registered under its key, texts stored, the update sent under an id that follows from the key, the case shown anew.
 * Sent again with the same key it has no second effect, wherever the first try got to, and gets the first answer, also
 * when the case is out of the caller's sight since.
 */
export async function runVerb<V extends Verb>(deps: ApiDeps, verb: V, call: VerbCall): Promise<CaseView> {
  const { reader, number, body } = call;
  const { db } = deps;
  const request = requestOf(reader.userId, verb, call.idempotencyKey, { number, body });
  const [known, inSight] = await Promise.all([findRequest(db, request), ifFound(loadCase(db, reader, number))]);
  const kept = await keptAnswer(deps, request, known);
  if (kept !== undefined) return kept;
  const loaded = inSight ?? (await lastSeen(deps, reader, request, known));
  const { state } = known.state === 'answered' ? known : await beginRequest(db, request, loaded.row.id);
  if (state !== 'answered') await perform(deps, verb, { ...call, loaded, request, repeated: state === 'unfinished' });
  return firstAnswer(deps, request, await show(deps, reader, loaded));
}

interface Performance extends VerbCall {
  loaded: LoadedCase;
  request: NewRequest;
  /** A try before this one may have reached the case: then the case answers, not its row. */
  repeated: boolean;
}

async function perform<V extends Verb>(deps: ApiDeps, verb: V, call: Performance): Promise<void> {
  const { loaded, request, repeated } = call;
  const updateId = updateIdOf(request);
  const caseId = loaded.row.id;
  try {
    if (repeated && (await wasApplied(deps.db, caseId, updateId))) return;
    const { actor, input } = await readied(deps, verb, call);
    await sendUpdate(deps, { caseId, verb, updateId, request: { actor, input, version: call.version } });
  } catch (error) {
    // Refused without effect: the key is free again. Where the outcome is unknown it stays, so that the retry finds out.
    if (error instanceof DomainProblem && error.code !== 'unavailable') {
      await forgetRequest(deps.db, request);
      if (verb === 'acceptComplaint') await undoAcceptComplaint(deps, loaded);
    }
    throw error;
  }
}

/** Asks `can()` before and after the facts are known, and stores the texts only when both say yes. */
async function readied<V extends Verb>(deps: ApiDeps, verb: V, call: Performance): Promise<{ actor: Actor; input: VerbInput[V] }> {
  const { loaded, reader, body, version, repeated, countGuess } = call;
  const c = loaded.row.state;
  const context: CanContext = { at: loaded.now, version, settings: loaded.settings };
  if (!repeated) askCan({ verb, actor: loaded.actor, c, context });
  const { schema } = verbOperations[verb];
  const converted = bodyToInput(
    body,
    schema,
    await fileRefs(
      deps,
      loaded,
      fileIdsIn(body, schema).map(({ id }) => id),
    ),
  );
  const prepared = await prepare(verb, { deps, reader, loaded, body, input: converted.input, countGuess });
  const actor = prepared.actor ?? loaded.actor;
  if (!repeated) askCan({ verb, actor, c, context, input: prepared.input });
  await keepTexts(deps, c.id, converted.texts);
  return { actor, input: prepared.input };
}

async function fileRefs({ db, vault }: ApiDeps, { row, actor }: LoadedCase, ids: readonly string[]): Promise<FileRefs> {
  const [files, roles] = await Promise.all([listEvidence(db, vault, row.id, ids), loadFileRoles(db, actor, row.id)]);
  return new Map(
    files.filter((file) => seesFile(actor, row.state, file, roles)).map(({ id, sha256 }): [string, Ref] => [id, { id, sha256 }]),
  );
}

/** The refs are part of the input already; storing gives them the ids under which the texts now stand. */
async function keepTexts({ db, vault }: ApiDeps, caseId: string, texts: readonly NewText[]): Promise<void> {
  const stored = await storeTexts(db, vault, caseId, texts);
  for (const [index, { ref }] of texts.entries()) Object.assign(ref, stored[index]);
}

/** The case after the verb. Whoever lost sight of it by the verb (a denied respondent, a returned case) gets it as it was, with nothing left to do. */
async function show(deps: ApiDeps, reader: Reader, before: LoadedCase): Promise<CaseView> {
  const after = await ifFound(loadCase(deps.db, reader, before.row.number));
  if (after !== undefined) return caseView(deps, after);
  return { ...(await caseView(deps, before)), allowedActions: [], blockedActions: [] };
}

import type { FileInfo } from '../../../openapi/generated/types.ts';
import type { Ref } from '../../../domain/verb.ts';
import { DomainProblem } from '../../../domain/problem.ts';
import { storeText } from '../../../infra/database/texts.ts';
import { askVoid } from '../../../infra/evidence/ask-void.ts';
import { decideVoid } from '../../../infra/evidence/decide-void.ts';
import type { EvidencePerson } from '../../../infra/evidence/evidence-deps.ts';
import { holdFile } from '../../../infra/evidence/hold-file.ts';
import { askRemoval, decideRemoval } from '../../../infra/evidence/remove-file.ts';
import type { ApiDeps } from '../../deps.ts';
import { decideOnce } from '../../evidence/decide-once.ts';
import { evidencePerson } from '../../evidence/evidence-person.ts';
import type { OfficerAction } from '../../evidence/file-sight.ts';
import { loadFile, mustDecide } from '../../evidence/load-file.ts';
import { showFiles } from '../../evidence/show-files.ts';
import type { ApiRequest, Handlers } from '../../handler.ts';
import { type Reader, signedIn } from '../../reader.ts';
import { requestOf } from '../../verbs/request-id.ts';

type Deciding = OfficerAction;

interface Place {
  officer: EvidencePerson;
  caseId: string;
  id: string;
  /** Stores the words of a reason under the key of the case. */
  keep: (reason: string) => Promise<Ref>;
}

/** Officers' decisions about a file: void it, two together; keep it beyond its lock, release it, and remove it when its time is over, two together. */
export function evidenceDecisionHandlers(deps: ApiDeps): Pick<Handlers, Deciding> {
  const { evidence } = deps;
  const run = async (action: Deciding, request: ApiRequest<Deciding>, act: (place: Place) => Promise<void>) => ({
    body: await decide(deps, signedIn(request.reader), action, request, act),
  });
  return {
    askVoid: (request) =>
      run('askVoid', request, async ({ officer, caseId, id, keep }) =>
        askVoid(evidence, officer, caseId, id, await keep(request.body.reason)),
      ),
    decideVoid: (request) =>
      run('decideVoid', request, ({ officer, caseId, id }) => decideVoid(evidence, officer, caseId, id, request.body.decision)),
    placeHold: (request) =>
      run('placeHold', request, async ({ officer, caseId, id, keep }) =>
        holdFile(evidence, officer, caseId, id, true, await keep(request.body.reason)),
      ),
    releaseHold: (request) =>
      run('releaseHold', request, async ({ officer, caseId, id, keep }) =>
        holdFile(evidence, officer, caseId, id, false, await keep(request.body.reason)),
      ),
    askRemoval: (request) =>
      run('askRemoval', request, async ({ officer, caseId, id, keep }) =>
        askRemoval(evidence, officer, caseId, id, await keep(request.body.reason)),
      ),
    decideRemoval: (request) =>
      run('decideRemoval', request, ({ officer, caseId, id }) => decideRemoval(evidence, officer, caseId, id, request.body.decision)),
  };
}

async function decide(
  deps: ApiDeps,
  reader: Reader,
  action: Deciding,
  { params, body, header }: ApiRequest<Deciding>,
  act: (place: Place) => Promise<void>,
): Promise<FileInfo> {
  const { db, vault } = deps;
  const found = await loadFile(deps, reader, params);
  mustDecide(found, action);
  const caseId = found.loaded.row.id;
  const keep = (reason: string): Promise<Ref> => storeText(db, vault, caseId, 'reason', reason);
  const officer = evidencePerson(reader, found.loaded);
  const request = requestOf(reader.userId, action, header('idempotency-key') ?? '', { ...params, body });
  await decideOnce(db, request, () => act({ officer, caseId, id: params.fileId, keep }));
  const after = await loadFile(deps, reader, params);
  const [shown] = await showFiles(deps, after.loaded, [after.file]);
  if (shown === undefined) throw new DomainProblem('not-found', 'no such file');
  return shown;
}

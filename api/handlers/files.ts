import { createHash } from 'node:crypto';
import { DomainProblem } from '../../domain/problem.ts';
import { readEvidence } from '../../infra/database/evidence-files.ts';
import { type AnsweredRequest, beginRequest, findRequest, finishRequest, forgetRequest } from '../../infra/database/idempotency.ts';
import { listFiles } from '../../infra/evidence/list-files.ts';
import { noteAccess } from '../../infra/evidence/note-access.ts';
import { openFile } from '../../infra/evidence/open-file.ts';
import { receiveFile } from '../../infra/evidence/receive-file.ts';
import type { StoredFileInfo } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { evidencePerson } from '../evidence/evidence-person.ts';
import { mayOpenVoided, mustUpload } from '../evidence/file-sight.ts';
import { loadFile, type LoadedFile } from '../evidence/load-file.ts';
import type { ApiAnswer, Handlers } from '../handler.ts';
import { loadCase } from '../queries/load-case.ts';
import { type Reader, signedIn } from '../reader.ts';
import { requestOf } from '../verbs/request-id.ts';

async function infoOf({ evidence }: ApiDeps, caseId: string, id: string): Promise<StoredFileInfo> {
  const [file] = await listFiles(evidence, caseId, [id]);
  if (file === undefined) throw new DomainProblem('not-found', 'no such file');
  const { name, mediaType, bytes, sha256 } = file;
  return { id, name, mediaType, bytes, sha256 };
}

/** The answer of an upload that was made before, whether or not the case is still in sight. */
async function uploadedAgain(deps: ApiDeps, caseId: string, { response }: AnsweredRequest): Promise<ApiAnswer<StoredFileInfo>> {
  return { status: 201, body: await infoOf(deps, caseId, (response as { id: string }).id) };
}

/** Small files of old cases lie in the database, under the key of the case. */
async function fromDatabase(
  { db, vault }: ApiDeps,
  reader: Reader,
  { loaded: { row, actor }, file }: LoadedFile,
): Promise<ApiAnswer<Buffer>> {
  const found = actor.kind === 'administrator' ? undefined : await readEvidence(db, vault, row.id, file.id);
  if (found === undefined) throw new DomainProblem('not-found', 'no such file');
  const person = { userId: reader.userId, actor };
  await noteAccess(db, { caseId: row.id, evidenceId: file.id, reader: person, what: 'download', purpose: 'download' });
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`;
  const headers = { 'content-type': 'application/octet-stream', 'content-disposition': disposition, 'content-security-policy': 'sandbox' };
  return { body: found.content, headers };
}

/** Small files in one piece: uploaded first, then named in a verb; given out as attachments only. */
export function fileHandlers(deps: ApiDeps): Pick<Handlers, 'uploadFile' | 'readFile'> {
  const { db, evidence } = deps;
  return {
    async uploadFile({ reader: asking, params, query: { name, kind }, header, raw }) {
      const reader = signedIn(asking);
      const content = Buffer.isBuffer(raw.body) ? raw.body : Buffer.alloc(0);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const asked = { number: params.number, name, kind, sha256 };
      const request = requestOf(reader.userId, 'uploadFile', header('idempotency-key') ?? '', asked);
      const known = await findRequest(db, request);
      if (known.state === 'answered' && known.caseId !== null) return uploadedAgain(deps, known.caseId, known);
      const loaded = await loadCase(db, reader, params.number);
      // Of an upload that was answered before cases were noted with requests, the case is the one in sight.
      if (known.state === 'answered') return uploadedAgain(deps, loaded.row.id, known);
      mustUpload(loaded);
      const earlier = await beginRequest(db, request, loaded.row.id);
      if (earlier.state === 'answered') return uploadedAgain(deps, loaded.row.id, earlier);
      try {
        const person = evidencePerson(reader, loaded);
        const file = { name, kind, mediaType: '' };
        const { id } = await receiveFile(evidence, person, loaded.row.id, file, content, earlier.state === 'unfinished');
        await finishRequest(db, request, 201, { id });
        return { status: 201, body: await infoOf(deps, loaded.row.id, id) };
      } catch (error) {
        if (error instanceof DomainProblem && error.code !== 'unavailable') await forgetRequest(db, request);
        throw error;
      }
    },

    async readFile({ reader: asking, params }) {
      const reader = signedIn(asking);
      const found = await loadFile(deps, reader, params);
      const { row, actor } = found.loaded;
      if (!found.file.inStore) return fromDatabase(deps, reader, found);
      if (actor.kind === 'administrator') throw new DomainProblem('forbidden', 'not for your role in this case');
      const { url } = await openFile(evidence, {
        id: params.fileId,
        caseId: row.id,
        what: 'original',
        purpose: 'download',
        mayOpenVoided: mayOpenVoided(actor),
        reader: { userId: reader.userId, actor },
      });
      return { status: 303, body: Buffer.alloc(0), headers: { location: url } };
    },
  };
}

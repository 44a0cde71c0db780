import { createHash } from 'node:crypto';
import { DomainProblem } from '../../domain/problem.ts';
import { readEvidence, storeEvidence } from '../../infra/database/evidence-files.ts';
import { beginRequest, finishRequest } from '../../infra/database/idempotency.ts';
import { listEvidence } from '../../infra/database/list-evidence.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { mediaTypeOf } from '../http/media-type.ts';
import { loadCase, type LoadedCase } from '../queries/load-case.ts';
import { signedIn } from '../reader.ts';
import { requestOf } from '../verbs/request-id.ts';
import { loadFileRoles } from '../queries/load-file-roles.ts';
import { seesFile } from '../views/files-view.ts';

/** Parties, the accountable unit and the entrusted body add files; who only watches does not. */
function mayUpload({ actor }: LoadedCase): boolean {
  return (
    actor.kind === 'consumer' ||
    actor.kind === 'merchant-agent' ||
    actor.kind === 'mediator' ||
    (actor.kind === 'officer' && actor.standing === 'own')
  );
}

/** Files of a case: uploaded first, then named in a verb; given out as attachments only. */
export function fileHandlers(deps: ApiDeps): Pick<Handlers, 'uploadFile' | 'readFile'> {
  const { db, vault } = deps;
  return {
    async uploadFile({ reader: asking, params, query: { name, kind }, header, raw }) {
      const reader = signedIn(asking);
      const loaded = await loadCase(db, reader, params.number);
      if (!mayUpload(loaded)) throw new DomainProblem('forbidden', 'not for your role in this case');
      const content = Buffer.isBuffer(raw.body) ? raw.body : Buffer.alloc(0);
      const mediaType = mediaTypeOf(name, content);
      if (mediaType === undefined)
        throw new DomainProblem('evidence-rejected', 'only png, jpg, pdf, mp4, mp3, docx, xlsx and txt that are what their name says');
      const sha256 = createHash('sha256').update(content).digest('hex');
      const request = requestOf(reader.userId, 'uploadFile', header('idempotency-key') ?? '', {
        number: params.number,
        name,
        kind,
        sha256,
      });
      const earlier = await beginRequest(db, request);
      const id =
        earlier.state === 'answered'
          ? (earlier.response as { id: string }).id
          : (await storeEvidence(db, vault, loaded.row.id, { kind, name, mediaType, content, uploadedBy: reader.userId })).id;
      if (earlier.state !== 'answered') await finishRequest(db, request, 201, { id });
      return { status: 201, body: { id, name, mediaType, bytes: content.length, sha256 } };
    },

    async readFile({ reader: asking, params }) {
      const reader = signedIn(asking);
      const { row, actor } = await loadCase(db, reader, params.number);
      const [entry] = await listEvidence(db, vault, row.id, [params.fileId]);
      const file =
        entry !== undefined && seesFile(actor, row.state, entry, await loadFileRoles(db, actor, row.id))
          ? await readEvidence(db, vault, row.id, params.fileId)
          : undefined;
      if (file === undefined) throw new DomainProblem('not-found', 'no such file');
      await db
        .insertInto('accessLog')
        .values({ userId: reader.userId, complaintId: row.id, what: 'readFile', facts: JSON.stringify({ fileId: params.fileId }) })
        .execute();
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
      return {
        body: file.content,
        headers: { 'content-type': 'application/octet-stream', 'content-disposition': disposition, 'content-security-policy': 'sandbox' },
      };
    },
  };
}

import { custodyReport } from '../../../infra/evidence/custody-report.ts';
import { listFiles } from '../../../infra/evidence/list-files.ts';
import { noteAccess } from '../../../infra/evidence/note-access.ts';
import { openFile } from '../../../infra/evidence/open-file.ts';
import { DomainProblem } from '../../../domain/problem.ts';
import type { ApiDeps } from '../../deps.ts';
import { mayOpenVoided, mayUpload } from '../../evidence/file-sight.ts';
import { loadFile, mustAllow } from '../../evidence/load-file.ts';
import { peopleIn, reportView } from '../../evidence/report-view.ts';
import { showFiles } from '../../evidence/show-files.ts';
import type { Handlers } from '../../handler.ts';
import { loadCase } from '../../queries/load-case.ts';
import { loadNames } from '../../queries/names.ts';
import { signedIn } from '../../reader.ts';
import { isParty } from '../../views/event-audience.ts';

function attachmentOf(number: string, fileId: string): string {
  return `attachment; filename="custody-${number}-${fileId.slice(0, 8)}.json"`;
}

/** Files of a case: what there is, an address for one click, and the chain of custody. Every look is on record first. */
export function evidenceReadingHandlers(deps: ApiDeps): Pick<Handlers, 'listFiles' | 'openFile' | 'getCustodyReport'> {
  const { db, evidence } = deps;
  return {
    async listFiles({ reader, params }) {
      const loaded = await loadCase(db, signedIn(reader), params.number);
      const { filesPerCase, bytesPerCase, bytesPerFile } = evidence.limits;
      return {
        body: {
          items: await showFiles(deps, loaded, await listFiles(evidence, loaded.row.id)),
          limits: { filesPerCase, bytesPerCase, bytesPerFile },
          mayUpload: mayUpload(loaded),
        },
      };
    },

    async openFile({ reader: asking, params, body: { what, purpose } }) {
      const reader = signedIn(asking);
      const {
        loaded: { actor, row },
      } = await loadFile(deps, reader, params);
      if (actor.kind === 'administrator') throw new DomainProblem('forbidden', 'not for your role in this case');
      const opened = await openFile(evidence, {
        what,
        purpose,
        id: params.fileId,
        caseId: row.id,
        mayOpenVoided: mayOpenVoided(actor),
        reader: { userId: reader.userId, actor },
      });
      return { body: { ...opened, expiresAt: opened.expiresAt.toISOString() } };
    },

    async getCustodyReport({ reader: asking, params, query: { download = false } }) {
      const reader = signedIn(asking);
      const found = await loadFile(deps, reader, params);
      mustAllow(found, 'getCustodyReport');
      const { row, actor } = found.loaded;
      const access = { caseId: row.id, evidenceId: params.fileId, reader: { userId: reader.userId, actor } };
      await noteAccess(db, { ...access, what: 'custody', purpose: 'custody report' });
      const report = await custodyReport(evidence, row.id, params.fileId);
      const [names, [file]] = await Promise.all([loadNames(db, { people: peopleIn(report) }), showFiles(deps, found.loaded, [found.file])]);
      if (file === undefined) throw new DomainProblem('not-found', 'no such file');
      const body = reportView(report, file, names, !isParty(actor));
      return download ? { body, headers: { 'content-disposition': attachmentOf(report.caseNumber, params.fileId) } } : { body };
    },
  };
}

import type { Db } from '../../infra/database/connect.ts';
import { fileTestCase } from '../../infra/database/test-filing.ts';
import { openAlarms } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { consumer, evidenceDeps, randomText, recordNews, upload } from '../../infra/evidence/test-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { judgeEvidence } from './judge-evidence.ts';

/** Cases and files of one test database, judged and recorded without a worker; each `freshDeps` has buckets of its own. */
export function judgedFiles(db: () => Db) {
  const rowOf = (id: string) => db().selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return {
    rowOf,
    newCase: async (): Promise<string> => (await fileTestCase(db())).caseId,
    freshDeps: async (more: Partial<EvidenceDeps> = {}): Promise<EvidenceActivityDeps> => ({
      ...(await evidenceDeps(db(), more)),
      ...inspectionOf(),
    }),
    /** Open alarms about the buckets of these deps. */
    alarmsOf: async (deps: EvidenceDeps) =>
      (await openAlarms(db()))
        .filter(({ bucket }) => Object.values(deps.buckets).includes(bucket))
        .map(({ what, evidenceId }): [string, string | null] => [what, evidenceId]),
    placeOf: async (deps: EvidenceDeps, id: string) => {
      const { objectKey, versionId } = await rowOf(id);
      return { bucket: deps.buckets.evidence, key: objectKey ?? '', versionId: versionId ?? '' };
    },
    /** Takes the files of a case out of what the watch looks at. */
    forget: (caseId: string) =>
      db().updateTable('evidence').set({ objectKey: null, state: 'removed' }).where('complaintId', '=', caseId).execute(),
    sealed: async (deps: EvidenceActivityDeps, caseId: string, content = randomText(400)): Promise<string> => {
      const { id } = await upload(deps, consumer, caseId, content);
      await judgeEvidence(deps, { caseId, evidenceId: id });
      await recordNews(db(), caseId);
      return id;
    },
  };
}

import { abortUpload } from '../../../infra/evidence/abort-upload.ts';
import { completeUpload } from '../../../infra/evidence/complete-upload.ts';
import { signParts } from '../../../infra/evidence/sign-parts.ts';
import { startUpload } from '../../../infra/evidence/start-upload.ts';
import { uploadProgress } from '../../../infra/evidence/upload-progress.ts';
import type { EvidencePerson } from '../../../infra/evidence/evidence-deps.ts';
import type { ApiDeps } from '../../deps.ts';
import { evidencePerson } from '../../evidence/evidence-person.ts';
import { mustUpload } from '../../evidence/file-sight.ts';
import { uploadAnswer } from '../../evidence/upload-answer.ts';
import type { Handlers } from '../../handler.ts';
import { loadCase } from '../../queries/load-case.ts';
import { type Reader, signedIn } from '../../reader.ts';

type Uploading = 'startUpload' | 'signUploadParts' | 'getUpload' | 'completeUpload' | 'abortUpload';

/** Large files go in parts straight to the store; only plan, addresses and the end pass through here. */
export function uploadHandlers({ db, evidence }: ApiDeps): Pick<Handlers, Uploading> {
  const uploader = async (asking: Reader | undefined, number: string): Promise<{ caseId: string; person: EvidencePerson }> => {
    const reader = signedIn(asking);
    const loaded = await loadCase(db, reader, number);
    mustUpload(loaded);
    return { caseId: loaded.row.id, person: evidencePerson(reader, loaded) };
  };
  return {
    async startUpload({ reader, params, body }) {
      const { caseId, person } = await uploader(reader, params.number);
      return { status: 201, body: uploadAnswer(await startUpload(evidence, person, caseId, body)) };
    },

    async signUploadParts({ reader, params, body }) {
      const { caseId, person } = await uploader(reader, params.number);
      return { body: { items: await signParts(evidence, person, caseId, params.fileId, body.numbers) } };
    },

    async getUpload({ reader, params }) {
      const { caseId, person } = await uploader(reader, params.number);
      return { body: uploadAnswer(await uploadProgress(evidence, person, caseId, params.fileId)) };
    },

    async completeUpload({ reader, params }) {
      const { caseId, person } = await uploader(reader, params.number);
      return { body: uploadAnswer(await completeUpload(evidence, person, caseId, params.fileId)) };
    },

    async abortUpload({ reader, params }) {
      const { caseId, person } = await uploader(reader, params.number);
      await abortUpload(evidence, person, caseId, params.fileId);
      return { status: 204, body: undefined };
    },
  };
}

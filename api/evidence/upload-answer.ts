import type { UploadView } from '../../infra/evidence/upload-progress.ts';
import type { Upload } from '../../openapi/generated/types.ts';
import { reasonInWords } from './reason-in-words.ts';

export function uploadAnswer({ parts, reasons, ...view }: UploadView): Upload {
  return {
    ...view,
    parts: parts.map(({ headers, ...part }) => ({ ...part, ...(headers && { headers: { ...headers } }) })),
    ...(reasons && { reasons: reasons.map(reasonInWords) }),
  };
}

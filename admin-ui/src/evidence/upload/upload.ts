import type { EvidenceKind, FileInfo } from '../../../../openapi/generated/types.ts';
import type { ApiProblem } from '../../api/problem.ts';

export type UploadPhase = 'waiting' | 'hashing' | 'sending' | 'completing' | 'paused' | 'failed' | 'done';

/** One file on its way from this page into a case. */
export interface RunningUpload {
  readonly key: string;
  readonly number: string;
  readonly file: File;
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly phase: UploadPhase;
  /** Bytes read while hashing, sent afterwards. */
  readonly bytes: number;
  readonly sha256?: string | undefined;
  /** Known once the server has begun it. */
  readonly fileId?: string;
  /** The store has every part: what is left is to complete it, which may be said again. */
  readonly allSent?: boolean;
  readonly problem?: ApiProblem | undefined;
  /** An upload of before a reload that this file was chosen for. */
  readonly expected?: Pick<FileInfo, 'id' | 'sha256'> | undefined;
  /** The file chosen to go on with is not the one that was begun. */
  readonly otherFile?: boolean;
  /** It was changed on disk after it was hashed; tried again it is hashed anew. */
  readonly fileChanged?: boolean;
}

/** On its way, or about to be. */
export function isMoving({ phase }: RunningUpload): boolean {
  return phase === 'waiting' || phase === 'hashing' || phase === 'sending' || phase === 'completing';
}

import type { FileType } from '../../domain/evidence/file-type.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import type { ScanOutcome } from '../../infra/inspection/scan/scan-file.ts';

/** What looking into a content found. `pending`: a scanner is configured and does not answer. */
export interface Inspection {
  detectedType: FileType | undefined;
  verdict: 'clean' | 'refused' | 'pending';
  reasons: readonly string[];
  /** What a scanner of malware said. */
  scan: ScanOutcome;
}

export interface DerivedCopy {
  /** `view`, `thumbnail`: part of its address. */
  name: string;
  mediaType: string;
  content: Buffer;
}

export interface EvidenceActivityDeps extends EvidenceDeps {
  inspect: (file: { path: string; size: number; declaredType: FileType; name: string }) => Promise<Inspection>;
  /** Whether the scanner is there at all; missing where none is configured. */
  scannerAnswers?: () => Promise<boolean>;
  /** Whether files of a type have copies for viewing. */
  hasCopies: (type: FileType) => boolean;
  /** Copies for viewing, re-encoded and without hidden data; none where a type has no safe copy. */
  derive: (file: { path: string; size: number; type: FileType }) => Promise<readonly DerivedCopy[]>;
}

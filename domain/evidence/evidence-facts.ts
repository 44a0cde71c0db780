import type { Ref } from '../verb.ts';
import type { FileType } from './file-type.ts';

/** What the trail keeps of files: ids, hashes, codes, places in the store. */
export interface EvidenceFacts {
  /** The content passed every check and is locked: nobody can change or remove it before `retainUntil`. */
  evidenceSealed: {
    file: Ref;
    purpose: string;
    bytes: number;
    /** By content. */
    type: FileType;
    /** `not-configured`: no scanner of malware is part of this installation. */
    scan: 'clean' | 'not-configured';
    key: string;
    versionId: string;
    retainUntil: string;
    uploadedBy: string;
  };
  /** The content did not pass and was removed; `file` has the hash that was declared. */
  evidenceRefused: { file: Ref; reasons: readonly string[]; bytes: number; contentSha256: string; uploadedBy: string };
  /** By two officers; the content stays for auditors. */
  evidenceVoided: { file: Ref; reason: Ref; askedBy: string };
  /** Kept without an end, whatever its lock says, until it is released. */
  evidenceHeld: { file: Ref; reason: Ref };
  evidenceReleased: { file: Ref; reason: Ref };
}

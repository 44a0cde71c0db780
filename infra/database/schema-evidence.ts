import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AccessKind, CustodyKind } from '../../domain/evidence/custody.ts';
import type { AlarmKind } from '../../domain/evidence/alarm-kind.ts';
import type { EvidenceState } from '../../domain/evidence/evidence-state.ts';
import type { EventActor } from '../../domain/role.ts';
import type { Ref } from '../../domain/verb.ts';
import type { ScanOutcome } from '../inspection/scan/scan-file.ts';

type CreatedAt = ColumnType<Date, Date | undefined, never>;
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** Who brought a file, and how the platform knew them: a code such as 'password'. */
export interface Uploader {
  actor: EventActor;
  proof: string;
}

/** What the checks of a file found: codes, never words of the file. */
export interface FileVerdict {
  verdict: 'clean' | 'refused';
  reasons: readonly string[];
  /** Of the whole content, hex; also where it is not what was declared. */
  sha256: string;
  bytes: number;
  scan: ScanOutcome;
  /** Id of the file of the case with the same content. */
  firstId?: string;
}

/** A file of a case: name and caption under the case's key; the content in the store, or under the key where `objectKey` is null. */
export interface EvidenceTable {
  id: string;
  complaintId: string;
  kind: string;
  /** As declared; as found once it is sealed. */
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  nameCipher: Buffer;
  captionCipher: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  contentCipher: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  uploadedBy: string;
  createdAt: CreatedAt;
  state: Generated<EvidenceState>;
  uploader: NullableJson<Uploader>;
  uploadId: ColumnType<string | null, string | null | undefined, string | null>;
  partBytes: ColumnType<number | null, number | null | undefined, number | null>;
  completedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  detectedType: ColumnType<string | null, string | null | undefined, string | null>;
  verdict: NullableJson<FileVerdict>;
  objectKey: ColumnType<string | null, string | null | undefined, string | null>;
  versionId: ColumnType<string | null, string | null | undefined, string | null>;
  retainUntil: ColumnType<Date | null, Date | null | undefined, Date | null>;
  sealedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  held: Generated<boolean>;
  /** When its copies for viewing were made, also where its type has none. */
  copiedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** When they were last tried anew, after they could not be made at first. */
  copyTriedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  scrubbedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** Insert-only: the chain of custody. `once` keeps a step that may be tried twice from being told twice. */
export interface EvidenceStepTable {
  id: GeneratedAlways<number>;
  evidenceId: string;
  complaintId: string;
  at: CreatedAt;
  kind: CustodyKind;
  actor: Json<EventActor>;
  facts: ColumnType<Record<string, unknown>, string | undefined, never>;
  once: ColumnType<string | null, string | null | undefined, never>;
}

/** Insert-only: every look and every download, before it happens. */
export interface EvidenceAccessTable {
  id: GeneratedAlways<number>;
  at: CreatedAt;
  evidenceId: string;
  complaintId: string;
  userId: string;
  actor: Json<unknown>;
  what: AccessKind;
  purpose: string;
}

/** A re-encoded copy for viewing, in a bucket of its own. */
export interface EvidenceCopyTable {
  evidenceId: string;
  name: string;
  objectKey: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  createdAt: CreatedAt;
}

/** A void that one officer asked for and whose case has not recorded it; `decidedAt` once another officer decided so. */
export interface EvidenceVoidTable {
  evidenceId: string;
  complaintId: string;
  askedBy: string;
  askedAt: CreatedAt;
  reason: Json<Ref>;
  decidedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** The removal of a content whose time is over, asked for by one officer and not decided by another yet. */
export type EvidenceRemovalTable = Omit<EvidenceVoidTable, 'decidedAt'>;

/** When a part of the watch over files last finished without giving up. */
export interface EvidenceWatchTable {
  what: 'retain' | 'sweep' | 'scrub';
  finishedAt: ColumnType<Date, Date | undefined, Date>;
}

/** Something in the store that is not as the record says. Seen again it is the same alarm. */
export interface EvidenceAlarmTable {
  id: GeneratedAlways<number>;
  at: CreatedAt;
  lastSeenAt: ColumnType<Date, Date | undefined, Date>;
  what: AlarmKind;
  evidenceId: string | null;
  bucket: string;
  objectKey: string;
  versionId: Generated<string>;
  facts: ColumnType<Record<string, unknown>, string | undefined, string>;
  settledAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  settledBy: ColumnType<string | null, string | null | undefined, string | null>;
  settledNote: ColumnType<string | null, string | null | undefined, string | null>;
}

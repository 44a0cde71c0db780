import type { Readable } from 'node:stream';

export interface ObjectAddress {
  bucket: string;
  /** Of letters, digits, `-`, `.` and `/` alone: stores and client libraries differ in how they escape anything else. */
  key: string;
}

/** One stored object for ever: a key alone may stand for several versions. */
export interface VersionAddress extends ObjectAddress {
  versionId: string;
}

export interface NewObject {
  /** Opens the content; called at most once. */
  open: () => Readable;
  bytes: number;
  /** Hex. The store refuses a content that has another hash. */
  sha256: string;
  mediaType: string;
  /** COMPLIANCE until then: nobody can delete or overwrite the version before. Only where the bucket locks. */
  retainUntil?: Date;
}

export interface ObjectStat {
  bytes: number;
  mediaType: string;
  modifiedAt: Date;
  /** Undefined in a bucket without versions. */
  versionId?: string;
}

export interface UploadAddress extends ObjectAddress {
  uploadId: string;
}

export interface UploadPart {
  /** From 1. */
  number: number;
  bytes: number;
  etag: string;
}

/** Where one PUT goes, and what it must carry besides its body. */
export interface PutAddress {
  url: string;
  headers: Readonly<Record<string, string>>;
}

export interface ObjectVersion {
  key: string;
  versionId: string;
  bytes: number;
  modifiedAt: Date;
  isLatest: boolean;
  isDeleteMarker: boolean;
}

export interface DownloadTerms {
  seconds: number;
  /** Name that the browser saves it under. */
  fileName: string;
  mediaType: string;
  disposition: 'attachment' | 'inline';
}

/**
 * What the platform needs of a store of objects. Nothing outside this folder knows which one answers. Missing things are
 * undefined or an empty list; everything else that fails throws {@link ObjectStoreError}.
 */
export interface ObjectStore {
  /** Creates a bucket unless it is there. Locks can only be had from the start; a bucket that should lock and does not throws. */
  ensureBucket(bucket: string, options: { locks: boolean }): Promise<void>;
  /** Stores under a key that has no object yet. `created` is false when there was one, which stays as it is. */
  putIfAbsent(at: ObjectAddress, object: NewObject): Promise<{ versionId: string | undefined; created: boolean }>;
  read(at: ObjectAddress & { versionId?: string }): Promise<Readable>;
  stat(at: ObjectAddress & { versionId?: string }): Promise<ObjectStat | undefined>;

  /**
   * Makes sure that addresses for uploads cannot be made to copy, by trying it in this bucket, which keeps no versions; to be
   * done once before any is signed. Throws `refused` for a store where they could.
   */
  proveUploads(bucket: string): Promise<void>;
  /**
   * Address that takes one PUT of exactly this content as a whole object, and no other: the store checks size and hash (hex).
   * Sent again it changes nothing. Signed without asking the store. Not for buckets with versions.
   */
  signPut(at: ObjectAddress, content: { bytes: number; sha256: string; seconds: number }): PutAddress;

  startUpload(at: ObjectAddress, mediaType: string): Promise<string>;
  /** Address that takes one PUT of exactly so many bytes as this part; signed without asking the store. */
  signPart(at: UploadAddress, part: { number: number; bytes: number; seconds: number }): string;
  /** Undefined when there is no such upload: never begun, completed or aborted. */
  listParts(at: UploadAddress): Promise<UploadPart[] | undefined>;
  completeUpload(at: UploadAddress, parts: readonly UploadPart[]): Promise<void>;
  /** Does nothing when there is no such upload. */
  abortUpload(at: UploadAddress): Promise<void>;
  listUploads(bucket: string): Promise<(UploadAddress & { startedAt: Date })[]>;

  /** Address of one object, signed without asking the store. */
  signDownload(at: ObjectAddress & { versionId?: string }, terms: DownloadTerms): string;

  /** End of the COMPLIANCE lock of a version; undefined without one. */
  retentionOf(at: VersionAddress): Promise<Date | undefined>;
  /** A lock only ever gets longer; a shorter one throws `locked`. */
  retainUntil(at: VersionAddress, until: Date): Promise<void>;
  isHeld(at: VersionAddress): Promise<boolean>;
  setLegalHold(at: VersionAddress, held: boolean): Promise<void>;

  /** Every version below a prefix, delete markers too, newest first within a key. */
  listVersions(bucket: string, prefix: string): AsyncIterable<ObjectVersion>;
  /** Removes one version for good, or without versionId the object of a bucket without versions. Throws `locked`. */
  remove(at: ObjectAddress & { versionId?: string }): Promise<void>;
}

export type ObjectStoreFailure = 'missing' | 'locked' | 'full' | 'refused' | 'unavailable';

/** `unavailable` and `full` may pass by themselves; the rest will not. */
export class ObjectStoreError extends Error {
  override readonly name = 'ObjectStoreError';
  readonly code: ObjectStoreFailure;

  constructor(code: ObjectStoreFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

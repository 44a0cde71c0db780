import type { FileType } from '../../../domain/evidence/file-type.ts';
import type { FoundReason } from '../inspect-file.ts';

/**
 * rejected: refused with one of these reasons. quarantined: in order by itself, kept back for what a scanner says or does
 * not say. neutralised: taken as evidence; what is hostile is in no copy for viewing and in no name.
 */
export type Expected =
  | { outcome: 'rejected'; reasons: readonly FoundReason[] }
  | { outcome: 'quarantined' }
  | { outcome: 'neutralised'; absent?: string };

export interface HostileFile {
  /** What is tried; unique. */
  what: string;
  declaredType: FileType;
  /** As sent, before it is cleaned. */
  fileName: string;
  build: () => Buffer;
  expected: Expected;
}

/** A file that must be refused with one of these reasons. */
export function rejected(
  what: string,
  declaredType: FileType,
  build: () => Buffer,
  ...reasons: [FoundReason, ...FoundReason[]]
): HostileFile {
  return { what, declaredType, fileName: `证据.${declaredType}`, build, expected: { outcome: 'rejected', reasons } };
}

/** A file that is taken, and loses `absent` on its way to a viewer. */
export function neutralised(what: string, declaredType: FileType, build: () => Buffer, absent?: string): HostileFile {
  const expected: Expected = { outcome: 'neutralised', ...(absent !== undefined && { absent }) };
  return { what, declaredType, fileName: `证据.${declaredType}`, build, expected };
}

/** What a case and a person may bring in. Bytes are of the content. */
export interface EvidenceLimits {
  readonly filesPerCase: number;
  readonly bytesPerCase: number;
  readonly bytesPerFile: number;
  /** Of one person in 24 hours, over all cases. */
  readonly bytesPerPersonAndDay: number;
  /** Uploads of one person that are begun and not finished. */
  readonly openUploadsPerPerson: number;
}

const MB = 1024 * 1024;

export const defaultEvidenceLimits: EvidenceLimits = Object.freeze({
  filesPerCase: 20,
  bytesPerCase: 500 * MB,
  bytesPerFile: 200 * MB,
  bytesPerPersonAndDay: 1000 * MB,
  openUploadsPerPerson: 20,
});

/**
 * What counts already, the new file left out: refused and abandoned files do not count for a case. For a person's day all count but
 * those that were abandoned in parts, of which the store kept nothing.
 */
export interface EvidenceUsage {
  files: number;
  bytes: number;
  bytesOfPersonToday: number;
  openUploadsOfPerson: number;
}

export type LimitReason = 'file-empty' | 'file-too-large' | 'case-full' | 'case-too-large' | 'person-quota' | 'too-many-open-uploads';

/** Why one more file of so many bytes may not come in, or undefined when it may. */
export function limitReached(bytes: number, usage: EvidenceUsage, limits: EvidenceLimits): LimitReason | undefined {
  if (bytes <= 0) return 'file-empty';
  if (bytes > limits.bytesPerFile) return 'file-too-large';
  if (usage.files + 1 > limits.filesPerCase) return 'case-full';
  if (usage.bytes + bytes > limits.bytesPerCase) return 'case-too-large';
  if (usage.bytesOfPersonToday + bytes > limits.bytesPerPersonAndDay) return 'person-quota';
  if (usage.openUploadsOfPerson + 1 > limits.openUploadsPerPerson) return 'too-many-open-uploads';
  return undefined;
}

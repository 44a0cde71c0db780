import { defaultEvidenceLimits, type EvidenceLimits } from '../../domain/evidence/limits.ts';
import { defaultRetentionDays, type RetentionDays } from '../../domain/evidence/retention.ts';
import type { Environment } from '../environment.ts';

const MB = 1024 * 1024;
const LONGEST_RETENTION_DAYS = 36_525;

export interface EvidenceConfig {
  limits: EvidenceLimits;
  retentionDays: RetentionDays;
  /** Hours after which an alarm is raised: without a finished scrub, and for a file that is still being checked. */
  watch: { scrubHours: number; checkHours: number };
  /** How far the checking of files stands back when the processors are full: 0 not at all, 19 behind everything. */
  nice: number;
  /** host:port or unix:/path of clamd; without one, contents are not scanned for malware, and every seal says so. */
  scanner?: string;
}

/** Limits of files in megabytes, days of retention, hours until alarms, and the scanner. */
export function readEvidenceConfig(environment: Environment): EvidenceConfig {
  const megabytes = (name: string, fallback: number): number => environment.integer(name, [1, 1_000_000], fallback / MB) * MB;
  const days = (name: string, fallback: number): number => environment.integer(name, [1, LONGEST_RETENTION_DAYS], fallback);
  const { filesPerCase, bytesPerCase, bytesPerFile, bytesPerPersonAndDay, openUploadsPerPerson } = defaultEvidenceLimits;
  const scanner = environment.text('REDRESS_SCANNER');
  if (scanner !== undefined && !/^(?:unix:\/.+|[\w.[\]:-]+:\d{1,5})$/u.test(scanner))
    environment.refuse('REDRESS_SCANNER is neither host:port nor unix:/path');
  return Object.freeze({
    limits: Object.freeze({
      filesPerCase: environment.integer('REDRESS_EVIDENCE_FILES_PER_CASE', [1, 10_000], filesPerCase),
      bytesPerCase: megabytes('REDRESS_EVIDENCE_MB_PER_CASE', bytesPerCase),
      bytesPerFile: megabytes('REDRESS_EVIDENCE_MB_PER_FILE', bytesPerFile),
      bytesPerPersonAndDay: megabytes('REDRESS_EVIDENCE_MB_PER_PERSON_AND_DAY', bytesPerPersonAndDay),
      openUploadsPerPerson: environment.integer('REDRESS_EVIDENCE_OPEN_UPLOADS', [1, 1000], openUploadsPerPerson),
    }),
    retentionDays: Object.freeze({
      complaint: days('REDRESS_EVIDENCE_DAYS_COMPLAINT', defaultRetentionDays.complaint),
      report: days('REDRESS_EVIDENCE_DAYS_REPORT', defaultRetentionDays.report),
    }),
    watch: Object.freeze({
      scrubHours: environment.integer('REDRESS_EVIDENCE_SCRUB_HOURS', [1, 24 * 365], 48),
      checkHours: environment.integer('REDRESS_EVIDENCE_CHECK_HOURS', [1, 24 * 365], 24),
    }),
    nice: environment.integer('REDRESS_EVIDENCE_NICE', [0, 19], 15),
    ...(scanner !== undefined && { scanner }),
  });
}

import type { InspectionReason } from '../../domain/evidence/inspection-reason.ts';
import { type FileType, fileTypeOfName } from '../../domain/evidence/file-type.ts';
import type { RefusalCode } from '../../domain/evidence/refusal.ts';
import { checkStructure } from './check-structure.ts';
import { type Content, withFile } from './content.ts';
import { detectType } from './detect-type.ts';
import { defaultInspectionLimits, type InspectionLimits } from './limits.ts';
import { ContentRefused } from './refusal.ts';
import type { ScanFile, ScanOutcome } from './scan/scan-file.ts';

export type FoundReason = InspectionReason | Extract<RefusalCode, 'type-differs' | 'type-not-allowed'>;

export interface InspectedFile {
  path: string;
  size: number;
  declaredType: FileType;
  /** As the uploader named it: its ending must be one of the type's. */
  name: string;
}

/** `pending`: in order as far as it goes, but the scanner does not answer; to be asked again, never released. */
export interface FileInspection {
  detectedType: FileType | undefined;
  verdict: 'clean' | 'refused' | 'pending';
  reasons: readonly FoundReason[];
  scan: ScanOutcome;
}

export interface InspectionDeps {
  /** None where no scanner is configured. */
  scan?: ScanFile | undefined;
  limits?: InspectionLimits;
}

type Found = Pick<FileInspection, 'detectedType' | 'reasons'>;

/** Faults of the disk and of the system have a code of their own; whatever else a check throws comes from the content. */
function isSystemFault(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall !== undefined || (typeof code === 'string' && /^E[A-Z]+$/u.test(code));
}

function reasonOf(error: unknown): InspectionReason {
  if (error instanceof ContentRefused) return error.reason;
  if (isSystemFault(error)) throw error;
  return 'damaged';
}

async function lookInto(content: Content, { declaredType, name }: InspectedFile): Promise<Found> {
  let detectedType: FileType | undefined;
  try {
    if (content.size === 0) return { detectedType, reasons: ['content-empty'] };
    detectedType = await detectType(content, declaredType);
    if (detectedType === undefined)
      return { detectedType, reasons: declaredType === 'txt' ? ['type-not-allowed', 'text-unreadable'] : ['type-not-allowed'] };
    if (detectedType !== declaredType || fileTypeOfName(name) !== detectedType) return { detectedType, reasons: ['type-differs'] };
    await checkStructure(content, detectedType);
    return { detectedType, reasons: [] };
  } catch (error) {
    return { detectedType, reasons: [reasonOf(error)] };
  }
}

/**
 * Looks into a file: its type by content against what was declared and what its name says, its structure within limits, and
 * malware where a scanner is configured. Whatever the content, it answers; only faults of this machine throw.
 */
export async function inspectFile(
  { scan, limits = defaultInspectionLimits }: InspectionDeps,
  file: InspectedFile,
): Promise<FileInspection> {
  const found = await withFile(file.path, limits, (content) => lookInto(content, file));
  const isRefused = found.reasons.length > 0;
  if (scan === undefined) return { ...found, verdict: isRefused ? 'refused' : 'clean', scan: 'not-configured' };
  if (isRefused) return { ...found, verdict: 'refused', scan: 'not-asked' };
  const answer = await scan(file.path);
  if (answer === 'unanswered') return { ...found, verdict: 'pending', scan: 'unanswered' };
  return answer === 'clean'
    ? { ...found, verdict: 'clean', scan: 'clean' }
    : { ...found, verdict: 'refused', reasons: [answer], scan: 'found' };
}

import { evidenceReasons, isEvidenceReason } from '../../domain/evidence/evidence-reason.ts';
import type { ReasonInWords } from '../../openapi/generated/types.ts';

/** A code of the closed list with its words. */
export function reasonInWords(code: string): ReasonInWords {
  return { code, text: isEvidenceReason(code) ? { ...evidenceReasons[code] } : { zh: code, en: code } };
}

import type { InspectionReason } from '../../domain/evidence/inspection-reason.ts';

/** Thrown by the checks of this folder, and caught in {@link ./inspect-file.ts} alone: a finding, not a fault. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused';
  readonly reason: InspectionReason;

  constructor(reason: InspectionReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Ends the look into a content with what was found. */
export function refuse(reason: InspectionReason): never {
  throw new ContentRefused(reason);
}

import type { EvidenceKind } from '../../../openapi/generated/types.ts';

/** What a file may be, in the order in which it is offered. */
export const evidenceKinds: readonly EvidenceKind[] = ['receipt', 'chat', 'photo', 'contract', 'video', 'document', 'other'];

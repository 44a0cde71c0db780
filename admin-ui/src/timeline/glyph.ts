import type { CaseEvent, EventKind } from '../../../openapi/generated/types.ts';

export type Glyph = 'consumer' | 'merchant' | 'officer' | 'decision' | 'clock' | 'system';

/** Acts with legal effect, which carry the seal. */
const decisions: readonly EventKind[] = [
  'complaintAccepted',
  'complaintRefused',
  'agreementRecorded',
  'agreementSealed',
  'mediationEnded',
  'recusalDecided',
  'caseTakenOver',
  'superiorRequestDecided',
  'rulePackRepinned',
  'evidenceVoided',
];

/** Who or what stands behind an event: 诉 企 员 章 时 系. */
export function glyphOf({ kind, actor }: Pick<CaseEvent, 'kind' | 'actor'>): Glyph {
  if (decisions.includes(kind)) return 'decision';
  if (kind.startsWith('deadline')) return 'clock';
  if (actor.kind === 'consumer') return 'consumer';
  if (actor.kind === 'merchant-agent') return 'merchant';
  return actor.kind === 'system' ? 'system' : 'officer';
}

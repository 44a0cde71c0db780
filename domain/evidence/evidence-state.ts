/**
 * uploading: parts are coming in. checking: complete, in quarantine, shown to nobody. sealed: locked in the store.
 * refused: did not pass. voided: withdrawn by two officers, kept for auditors. abandoned: the upload was given up.
 * removed: its retention is over and the content is gone.
 */
export const evidenceStates = ['uploading', 'checking', 'sealed', 'refused', 'voided', 'abandoned', 'removed'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const evidenceStateLabels: Readonly<Record<EvidenceState, { zh: string; en: string }>> = {
  uploading: { zh: '上传中', en: 'Uploading' },
  checking: { zh: '检测中', en: 'Being checked' },
  sealed: { zh: '已封存', en: 'Sealed' },
  refused: { zh: '已拒绝', en: 'Refused' },
  voided: { zh: '已作废', en: 'Voided' },
  abandoned: { zh: '已取消', en: 'Abandoned' },
  removed: { zh: '已销毁', en: 'Removed' },
};

const next: Readonly<Record<EvidenceState, readonly EvidenceState[]>> = {
  uploading: ['checking', 'abandoned'],
  checking: ['sealed', 'refused'],
  sealed: ['voided', 'removed'],
  refused: [],
  voided: ['removed'],
  abandoned: [],
  removed: [],
};

export function mayBecome(from: EvidenceState, to: EvidenceState): boolean {
  return next[from].includes(to);
}

/** States of files that fill the limits of a case. */
export const countedStates: readonly EvidenceState[] = ['uploading', 'checking', 'sealed', 'voided'];

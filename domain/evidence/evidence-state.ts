/**
 * uploading 上传中: parts are coming in. checking 检测中: complete, in quarantine, shown to nobody. sealed 已封存: locked in
 * the store. refused 已拒绝: did not pass. voided 已作废: withdrawn by two officers, kept for auditors. abandoned 已取消: the
 * upload was given up. removed 已销毁: its retention is over and the content is gone.
 */
export const evidenceStates = ['uploading', 'checking', 'sealed', 'refused', 'voided', 'abandoned', 'removed'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

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

import type { CaseFile, CaseState } from '../case.ts';
import type { Ref } from '../verb.ts';
import type { Evolutions } from './evolution.ts';

function set(c: CaseState, file: Ref, change: Partial<CaseFile>): CaseState {
  const before: CaseFile = c.files?.[file.id] ?? { sha256: file.sha256, state: 'sealed', held: false };
  return { ...c, files: { ...c.files, [file.id]: { ...before, ...change } } };
}

/** Files of the case once they were checked, and what people decide about keeping them. */
export const evidenceEvolutions: Pick<
  Evolutions,
  'evidenceSealed' | 'evidenceRefused' | 'evidenceVoided' | 'evidenceHeld' | 'evidenceReleased'
> = {
  evidenceSealed: (c, { facts: { file } }) => set(c, file, { state: 'sealed' }),
  evidenceRefused: (c, { facts: { file } }) => set(c, file, { state: 'refused' }),
  evidenceVoided: (c, { facts: { file } }) => set(c, file, { state: 'voided' }),
  evidenceHeld: (c, { facts: { file } }) => set(c, file, { held: true }),
  evidenceReleased: (c, { facts: { file } }) => set(c, file, { held: false }),
};

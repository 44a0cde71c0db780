import type { CaseState } from '../../domain/case.ts';

/** What lists can be narrowed by beyond stage and status. */
export const caseFlags = [
  'materials-missing',
  'materials-asked',
  'identity-asked',
  'identity-supplied',
  'materials-back',
  'offer-open',
  'draft-waiting',
  'superior-asked',
  'marked',
  'similar',
  'paused',
  'notice-owed',
] as const;
export type CaseFlag = (typeof caseFlags)[number];

const holds: Readonly<Record<CaseFlag, (c: CaseState) => boolean>> = {
  'materials-missing': (c) => c.materialsMissing.length > 0,
  'materials-asked': (c) => c.materialsAsked,
  'identity-asked': (c) => c.identityState === 'asked',
  'identity-supplied': (c) => c.identityState === 'supplied',
  'materials-back': (c) => c.identityState === 'supplied' || (c.materialsAsked && c.materialsMissing.length === 0),
  'offer-open': (c) => c.openOffer !== undefined,
  'draft-waiting': (c) => c.draft !== undefined,
  'superior-asked': (c) => c.superiorAsked,
  marked: (c) => c.marks.length > 0,
  similar: (c) => c.similar.length > 0,
  paused: (c) => Object.values(c.clocks).some((clock) => clock.state === 'paused'),
  'notice-owed': (c) => Object.values(c.notices).some((notice) => notice.owed && notice.state === 'failed'),
};

export function flagsOf(c: CaseState): CaseFlag[] {
  return caseFlags.filter((flag) => holds[flag](c));
}

import type { CaseState } from '../case.ts';
import type { EventFacts } from '../event.ts';
import { without } from '../without.ts';
import type { Evolutions } from './evolution.ts';

function check(c: CaseState, { result }: EventFacts['identityChecked']): CaseState {
  if (result === 'verified') return { ...c, identityState: 'verified', usedOtherName: false };
  // Not proven is neither a refusal nor another's name: it may be asked again.
  return { ...c, identityState: 'unchecked', usedOtherName: c.usedOtherName || result === 'usedOtherName' };
}

/** A new respondent has its own places, so nobody has power until the route is decided again. */
function supplyMaterials(c: CaseState, { items, respondentId }: EventFacts['materialsSupplied']): CaseState {
  const supplied = { ...c, materialsMissing: c.materialsMissing.filter((item) => !items.includes(item)) };
  if (respondentId === undefined || respondentId === c.merchantId) return supplied;
  return {
    ...without(supplied, 'openOffer', 'underPack'),
    merchantId: respondentId,
    respondentInformed: false,
    candidates: [],
    routeDue: true,
    consent: { ...c.consent, respondent: 'none' },
    entrustConsent: { ...c.entrustConsent, respondent: 'none' },
  };
}

/** Identity and materials (Art. 10, 16.5, 16.6). */
export const identityEvolutions: Pick<
  Evolutions,
  'identityProofRequested' | 'identityProofSupplied' | 'identityChecked' | 'identityRefused' | 'materialsRequested' | 'materialsSupplied'
> = {
  identityProofRequested: (c) => ({ ...c, identityState: 'asked', identityAsked: true }),
  identityProofSupplied: (c) => ({ ...c, identityState: 'supplied' }),
  identityChecked: (c, { facts }) => check(c, facts),
  identityRefused: (c) => ({ ...c, identityState: 'refused' }),
  materialsRequested: (c, { facts }) => ({
    ...c,
    materialsAsked: true,
    ...(c.materialsAsked && { materialsRequests: (c.materialsRequests ?? 1) + 1 }),
    materialsMissing: [...new Set([...c.materialsMissing, ...facts.items])],
  }),
  materialsSupplied: (c, { facts }) => supplyMaterials(c, facts),
};

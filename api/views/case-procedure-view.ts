import type { CaseState } from '../../domain/case.ts';
import type { Actor } from '../../domain/role.ts';
import type { CaseView, Person } from '../../openapi/generated/types.ts';
import { type CaseMaterial, wordsOf } from '../queries/case-material.ts';
import { isParty, seesIdentity } from './event-audience.ts';

type Words = (text: string) => string;

/** Where the procedure stands: who is in charge, who agreed to what, what is scheduled, drafted, agreed. */
export function procedureView(actor: Actor, c: CaseState, material: CaseMaterial, words: Words) {
  const { names } = material;
  const unit = names.units.get(c.unitId);
  const merchant = c.merchantId === undefined ? undefined : names.merchants.get(c.merchantId);
  const body = c.entrustedTo === undefined ? undefined : names.bodies.get(c.entrustedTo);
  const handler = c.handlerId === undefined ? undefined : names.people.get(c.handlerId);
  const { consent, entrustConsent, hasRecord, rated, endingDue } = c;
  return {
    consent,
    entrustConsent,
    ...identityView(actor, c),
    hasRecord,
    rated,
    ...(unit && { unit }),
    ...(merchant && { merchant }),
    ...(body && { body }),
    ...(handler && { handler }),
    ...(endingDue && { endingDue }),
    ...openOfferView(c, material, words),
    ...sessionView(c, material),
    ...appraisalView(c, material),
    ...recusalView(c, material),
    ...agreementView(c, material, words),
    ...(isParty(actor) ? {} : innerView(c, material, words)),
  };
}

function identityView(actor: Actor, c: CaseState): Pick<CaseView, 'identityState' | 'materialsMissing' | 'materialsAsked'> {
  if (!seesIdentity(actor)) return { identityState: 'unchecked', materialsMissing: [] };
  return { identityState: c.identityState, materialsMissing: [...c.materialsMissing], materialsAsked: c.materialsAsked };
}

function personOf(material: CaseMaterial, id: string): Person {
  return material.names.people.get(id) ?? { id, name: '—' };
}

function openOfferView(c: CaseState, material: CaseMaterial, words: Words): Pick<CaseView, 'openOffer'> {
  const { openOffer } = c;
  if (openOffer === undefined) return {};
  const event = material.offers.find(({ kind, facts }) => kind === 'settlementOffered' && facts.version === openOffer.version);
  if (event === undefined || !('terms' in event.facts)) return { openOffer };
  const { kind, amountFen, performOn, performed, terms } = event.facts;
  const text = wordsOf(material, terms);
  return {
    openOffer: {
      ...openOffer,
      kind,
      performed,
      state: 'open',
      offeredAt: event.at.toISOString(),
      ...(amountFen !== undefined && { amountFen }),
      ...(performOn !== undefined && { performOn }),
      ...(text !== undefined && { terms: words(text) }),
    },
  };
}

function sessionView({ session }: CaseState, material: CaseMaterial): Pick<CaseView, 'session'> {
  if (session === undefined) return {};
  const place = wordsOf(material, session.place);
  const { at, mode, mediatorIds, heldOrMissed } = session;
  return {
    session: { at, mode, heldOrMissed, mediators: mediatorIds.map((id) => personOf(material, id)), ...(place !== undefined && { place }) },
  };
}

function appraisalView({ appraisal }: CaseState, { names }: CaseMaterial): Pick<CaseView, 'appraisal'> {
  if (appraisal === undefined) return {};
  const { agencyId, costsAgreed, handedOverOn } = appraisal;
  const agency = agencyId === undefined ? undefined : names.bodies.get(agencyId);
  return { appraisal: { costsAgreed, ...(agency && { agency }), ...(handedOverOn !== undefined && { handedOverOn }) } };
}

function recusalView({ recusal }: CaseState, material: CaseMaterial): Pick<CaseView, 'recusal'> {
  return recusal === undefined ? {} : { recusal: { person: personOf(material, recusal.personId), by: recusal.by } };
}

function agreementView({ agreement }: CaseState, material: CaseMaterial, words: Words): Pick<CaseView, 'agreement'> {
  if (agreement === undefined) return {};
  const { mode, form, sealed, terms } = agreement;
  const text = wordsOf(material, terms);
  return { agreement: { mode, form, sealed, ...(text !== undefined && { terms: words(text) }) } };
}

/** Drafts and questions between offices are no business of the parties. */
function innerView(c: CaseState, material: CaseMaterial, words: Words): Pick<CaseView, 'draft' | 'superiorAsked'> {
  const { draft, superiorAsked } = c;
  if (draft === undefined) return { superiorAsked };
  const reason = wordsOf(material, draft.reason);
  const { verb, ground, by } = draft;
  const shown = {
    verb,
    by: personOf(material, by),
    ...(ground !== undefined && { ground }),
    ...(reason !== undefined && { reason: words(reason) }),
  };
  return { superiorAsked, draft: shown };
}

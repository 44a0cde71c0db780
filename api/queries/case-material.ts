import { sql } from 'kysely';
import type { CaseState } from '../../domain/case.ts';
import type { EventOf } from '../../domain/event.ts';
import type { Actor } from '../../domain/role.ts';
import type { Ref } from '../../domain/verb.ts';
import { seesMarks } from '../../domain/visibility.ts';
import { type EvidenceEntry, listEvidence } from '../../infra/database/list-evidence.ts';
import { type Parties, readParties } from '../../infra/database/parties.ts';
import { readTexts, type StoredText } from '../../infra/database/texts.ts';
import type { ApiDeps } from '../deps.ts';
import { loadNames, type Names } from './names.ts';

/** What every filing is made of; the first four are its texts. */
export const filingTexts: readonly string[] = ['facts', 'request', 'object', 'transaction'];

type OfferKind = 'settlementOffered' | 'settlementRejected' | 'offerRetracted' | 'settlementAccepted';
export type OfferEvent = Pick<EventOf<OfferKind>, 'kind' | 'facts' | 'actor'> & { at: Date };

/** Everything that stands outside the state of a case and is needed to show it. */
export interface CaseMaterial {
  texts: ReadonlyMap<string, StoredText>;
  parties: Parties;
  files: readonly EvidenceEntry[];
  offers: readonly OfferEvent[];
  names: Names;
  /** Numbers of cases that look alike, by id. */
  similar: ReadonlyMap<string, string>;
}

async function offerEvents({ db }: ApiDeps, c: CaseState): Promise<OfferEvent[]> {
  if (c.offerCount === 0) return [];
  const kinds: readonly OfferKind[] = ['settlementOffered', 'settlementRejected', 'offerRetracted', 'settlementAccepted'];
  const rows = await db
    .selectFrom('event')
    .select(['kind', 'facts', 'at', 'actor'])
    .where('complaintId', '=', c.id)
    .where('kind', 'in', kinds)
    .orderBy('seq')
    .execute();
  return rows as OfferEvent[];
}

function namesOf(c: CaseState): Parameters<typeof loadNames>[1] {
  return {
    units: [c.unitId, ...c.candidates.map(({ unitId }) => unitId)],
    merchants: [c.merchantId],
    people: [c.handlerId, c.recusal?.personId, c.draft?.by, ...(c.session?.mediatorIds ?? [])],
    bodies: [c.entrustedTo, c.appraisal?.agencyId],
  };
}

function isWithinUnitOf(actor: Actor) {
  const own = actor.kind === 'officer' ? actor.unitId : null;
  return sql<boolean>`exists (select 1 from unit own where own.id = ${own} and (unit.path = own.path or unit.path like own.path || '.%'))`;
}

/** Of cases that look alike an officer gets the numbers of those that he may see; of others he learns nothing. */
async function similarNumbers({ db }: ApiDeps, c: CaseState, actor: Actor): Promise<Map<string, string>> {
  if (c.similar.length === 0 || !seesMarks(actor)) return new Map();
  const rows = await db
    .selectFrom('complaint')
    .innerJoin('unit', 'unit.id', 'complaint.unitId')
    .select(['complaint.id', 'complaint.number'])
    .where('complaint.id', 'in', [...c.similar])
    .$if(actor.kind === 'officer', (query) => query.where(isWithinUnitOf(actor)))
    .execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Reads it all, side by side. */
export async function loadCaseMaterial(deps: ApiDeps, c: CaseState, actor: Actor): Promise<CaseMaterial> {
  const { db, vault } = deps;
  const [texts, parties, files, offers, names, similar] = await Promise.all([
    readTexts(db, vault, c.id),
    readParties(db, vault, [c.id]),
    listEvidence(db, vault, c.id),
    offerEvents(deps, c),
    loadNames(db, namesOf(c)),
    similarNumbers(deps, c, actor),
  ]);
  return { texts, parties: parties.get(c.id) ?? {}, files, offers, names, similar };
}

/** The words behind a ref, if they are there. */
export function wordsOf(material: Pick<CaseMaterial, 'texts'>, ref: Ref | undefined): string | undefined {
  return ref === undefined ? undefined : material.texts.get(ref.id)?.text;
}

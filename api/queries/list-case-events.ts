import { sql } from 'kysely';
import type { EventKind } from '../../domain/event.ts';
import type { EventActor as DomainActor } from '../../domain/role.ts';
import type { CaseEvent as DomainEvent } from '../../domain/event.ts';
import { readParties } from '../../infra/database/parties.ts';
import { readTexts } from '../../infra/database/texts.ts';
import type { CaseEvent, CaseText, EventActor, EventPage } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { factsFor, isParty, seesEvent, seesWords } from '../views/event-audience.ts';
import { maskedText } from '../views/mask.ts';
import { namesToMask } from '../views/party-view.ts';
import type { LoadedCase } from './load-case.ts';
import { loadNames, type Names } from './names.ts';
import { refIdsIn } from './ref-ids.ts';

function eventRows({ db }: ApiDeps, caseId: string, after: number, limit: number) {
  return db
    .selectFrom('event')
    .select(['seq', 'kind', 'at', 'recordedAt', 'rulePack', 'editionId', 'hash', 'prevHash'])
    .select([sql<DomainActor>`actor`.as('actor'), sql<DomainEvent['facts']>`facts`.as('facts')])
    .where('complaintId', '=', caseId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
}

type Row = Omit<Awaited<ReturnType<typeof eventRows>>[number], 'facts'> & { facts: Record<string, unknown> };

function actorView(actor: DomainActor, names: Names): EventActor {
  if (actor.kind === 'consumer' || actor.kind === 'merchant-agent' || actor.kind === 'system') return { kind: actor.kind };
  const name = names.people.get(actor.userId)?.name;
  const named = { kind: actor.kind, ...(name !== undefined && { name }) };
  if (actor.kind !== 'officer') return named;
  const unitName = names.units.get(actor.unitId)?.name;
  const { onBehalfOf } = actor;
  return {
    ...named,
    unitId: actor.unitId,
    ...(unitName !== undefined && { unitName }),
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.party, via: onBehalfOf.via }),
  };
}

/** One page of a case's events, oldest first, as far as the reader sees them; `nextAfter` is missing on the last page. */
export async function listCaseEvents(
  deps: ApiDeps,
  loaded: LoadedCase,
  { after = 0, limit = 25 }: { after?: number; limit?: number },
): Promise<EventPage> {
  const { row, actor } = loaded;
  const rows = await eventRows(deps, row.id, after, limit);
  const page = rows.slice(0, limit);
  const seen = page
    .filter((event) => seesEvent(actor, row.state, event as Pick<DomainEvent, 'kind' | 'facts' | 'actor'>))
    .map((event) => ({ ...event, facts: factsFor(actor, event.facts) }));
  const ids = seen.filter(({ kind }) => seesWords(actor, kind)).flatMap(({ facts }) => refIdsIn(facts));
  const actors = seen.map((event) => event.actor);
  const [texts, parties, names] = await Promise.all([
    readTexts(deps.db, deps.vault, row.id, ids),
    readParties(deps.db, deps.vault, [row.id]),
    loadNames(deps.db, {
      people: actors.map((each) => ('userId' in each ? each.userId : null)),
      units: actors.map((each) => ('unitId' in each ? each.unitId : null)),
    }),
  ]);
  const hidden = namesToMask(actor, row.state, parties.get(row.id) ?? {});
  const words = (text: string): string => (hidden === undefined ? text : maskedText(text, hidden));
  const textOf = (kind: EventKind, facts: unknown): CaseText[] =>
    (seesWords(actor, kind) ? refIdsIn(facts) : []).flatMap((id) => {
      const found = texts.get(id);
      return found === undefined ? [] : [{ id, kind: found.kind, sha256: found.sha256, text: words(found.text) }];
    });
  const items = seen.map((event) => ({ ...eventView(event, isParty(actor), names), texts: textOf(event.kind, event.facts) }));
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items, ...(last && { nextAfter: last.seq }) };
}

function eventView(
  { seq, kind, at, recordedAt, actor, facts, rulePack, editionId, hash, prevHash }: Row,
  party: boolean,
  names: Names,
): Omit<CaseEvent, 'texts'> {
  return {
    seq,
    kind,
    at: at.toISOString(),
    recordedAt: recordedAt.toISOString(),
    actor: actorView(actor, names),
    facts,
    ...(rulePack !== null && { rulePack }),
    ...(editionId !== null && { editionId }),
    ...(!party && { hash: hash.toString('hex'), prevHash: prevHash.toString('hex') }),
  };
}

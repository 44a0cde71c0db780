import { sql } from 'kysely';
import type { EventFacts } from '../../domain/event.ts';
import type { Actor } from '../../domain/role.ts';
import type { Db } from '../../infra/database/connect.ts';

/** What the record says of a case's files: which were added as evidence, and which prove who somebody is. */
export interface FileRoles {
  added: ReadonlySet<string>;
  identity: ReadonlySet<string>;
}

const unknown: FileRoles = { added: new Set(), identity: new Set() };

type Facts = Partial<EventFacts['evidenceAdded'] & EventFacts['identityProofSupplied']>;

/** Asked only for those whose sight depends on it: the other party, the entrusted body, and officers above the accountable unit. */
export async function loadFileRoles(db: Db, actor: Actor, caseId: string): Promise<FileRoles> {
  const above = actor.kind === 'officer' && actor.standing === 'superior';
  if (actor.kind !== 'merchant-agent' && actor.kind !== 'mediator' && !above) return unknown;
  const rows = await db
    .selectFrom('event')
    .select(sql<Facts>`facts`.as('facts'))
    .where('complaintId', '=', caseId)
    .where('kind', 'in', ['evidenceAdded', 'identityProofSupplied'])
    .execute();
  const idsOf = (ids: (facts: Facts) => readonly string[]): ReadonlySet<string> => new Set(rows.flatMap(({ facts }) => ids(facts)));
  return {
    added: idsOf(({ file }) => (file === undefined ? [] : [file.id])),
    identity: idsOf(({ files = [] }) => files.map(({ id }) => id)),
  };
}

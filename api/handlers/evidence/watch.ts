import { sql } from 'kysely';
import { DomainProblem } from '../../../domain/problem.ts';
import { findAlarms, settleAlarm } from '../../../infra/evidence/alarms.ts';
import { retentionOver } from '../../../infra/evidence/retention-over.ts';
import type { FileOver } from '../../../openapi/generated/types.ts';
import type { ApiDeps } from '../../deps.ts';
import { alarmViews } from '../../evidence/alarm-view.ts';
import { mayRemove } from '../../evidence/file-sight.ts';
import type { Handlers } from '../../handler.ts';
import { loadNames } from '../../queries/names.ts';
import { isOfficer, type Reader, signedIn } from '../../reader.ts';
import { present } from '../../views/present.ts';

type Watching = 'listRetentionOver' | 'listEvidenceAlarms' | 'settleEvidenceAlarm';

function mustBe(reader: Reader, ...roles: readonly ('administrator' | 'auditor')[]): void {
  if (isOfficer(reader) || !roles.some((role) => reader.roles.includes(role))) throw new DomainProblem('forbidden', 'not for your role');
}

/** Whose cases: an officer those of the own unit, as for every decision about a file; auditors all. */
function casesOf(reader: Reader) {
  if (!isOfficer(reader)) {
    mustBe(reader, 'auditor');
    return {};
  }
  if (!mayRemove(reader.roles)) throw new DomainProblem('forbidden', 'not for your office');
  return { cases: sql<boolean>`complaint.unit_id = ${reader.unit.id}` };
}

/** What somebody has to look after although no case asks for it: alarms of stored files, and files whose time is over. */
export function evidenceWatchHandlers({ db, evidence }: ApiDeps): Pick<Handlers, Watching> {
  return {
    async listRetentionOver({ reader }) {
      const rows = await retentionOver(db, { retentionDays: evidence.retentionDays, ...casesOf(signedIn(reader)) });
      const { people } = await loadNames(db, { people: rows.map(({ removalAskedBy }) => removalAskedBy) });
      const items = rows.map(({ id, number, kind, bytes, sha256, retainUntil, removalAskedBy }): FileOver => {
        const askedBy = removalAskedBy === null ? undefined : people.get(removalAskedBy)?.name;
        const file = { number, fileId: id, kind: kind as FileOver['kind'], bytes, sha256, retainUntil: retainUntil.toISOString() };
        return { ...file, ...present({ removalAskedBy: askedBy }) };
      });
      return { body: { items } };
    },

    async listEvidenceAlarms({ reader: asking, query: { settled = false } }) {
      const reader = signedIn(asking);
      mustBe(reader, 'administrator', 'auditor');
      const { rows, open } = await findAlarms(db, settled);
      return { body: { items: await alarmViews(db, rows), open, maySettle: reader.roles.includes('administrator') } };
    },

    async settleEvidenceAlarm({ reader: asking, params, body }) {
      const reader = signedIn(asking);
      mustBe(reader, 'administrator');
      const row = await settleAlarm(db, params.alarmId, { userId: reader.userId, note: body.note });
      const [view] = row === undefined ? [] : await alarmViews(db, [row]);
      if (view === undefined) throw new DomainProblem('not-found', 'no such alarm');
      return { body: view };
    },
  };
}

import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { loadCalendarEditions } from '../../infra/database/calendars.ts';
import { listCaseEvents } from '../queries/list-case-events.ts';
import { listCaseNotices } from '../queries/list-case-notices.ts';
import { listComplaints } from '../queries/list-complaints.ts';
import { loadCase } from '../queries/load-case.ts';
import { loadNames } from '../queries/names.ts';
import { noteReading } from '../queries/note-reading.ts';
import { countQueues } from '../queries/count-queues.ts';
import { signedIn } from '../reader.ts';
import { caseRowView } from '../views/case-row.ts';
import { caseView } from '../views/case-view.ts';
import { deadlineView, explainedDays } from '../views/deadline-view.ts';
import { seesClock } from '../views/event-audience.ts';
import { caseAnswer } from './verbs.ts';

type Reading = 'listComplaints' | 'readComplaint' | 'listEvents' | 'listDeadlines' | 'listCaseNotices' | 'listQueues';

/** Reading cases: queues, one case, and what belongs to it. */
export function complaintHandlers(deps: ApiDeps): Pick<Handlers, Reading> {
  const { db, config } = deps;
  return {
    async listComplaints({ reader: asking, query }) {
      const reader = signedIn(asking);
      const { rows, nextCursor } = await listComplaints(db, query, { reader, caseClock: config.caseClock, cursorKey: config.cursorKey });
      const names = await loadNames(db, {
        units: rows.map((row) => row.unitId),
        merchants: rows.map((row) => row.merchantId),
        people: rows.map((row) => row.handlerId),
      });
      return { body: { items: rows.map((row) => caseRowView(row, reader, names)), ...(nextCursor !== undefined && { nextCursor }) } };
    },

    async readComplaint({ reader, params }) {
      const loaded = await loadCase(db, signedIn(reader), params.number);
      await noteReading(db, loaded, 'readComplaint');
      return caseAnswer(await caseView(deps, loaded));
    },

    async listEvents({ reader, params, query }) {
      const loaded = await loadCase(db, signedIn(reader), params.number);
      await noteReading(db, loaded, 'listEvents');
      return { body: await listCaseEvents(deps, loaded, query) };
    },

    async listDeadlines({ reader, params }) {
      const { row, actor, now, settings } = await loadCase(db, signedIn(reader), params.number);
      const editions = await loadCalendarEditions(db);
      const clocks = Object.values(row.state.clocks).filter(({ key }) => seesClock(actor, key));
      return { body: { now, items: clocks.map((clock) => ({ ...deadlineView(clock), days: explainedDays(clock, editions, settings) })) } };
    },

    async listCaseNotices({ reader, params }) {
      const loaded = await loadCase(db, signedIn(reader), params.number);
      await noteReading(db, loaded, 'listCaseNotices');
      return { body: { items: await listCaseNotices(deps, loaded) } };
    },

    async listQueues({ reader }) {
      return { body: { items: await countQueues(db, { reader: signedIn(reader), caseClock: config.caseClock }) } };
    },
  };
}

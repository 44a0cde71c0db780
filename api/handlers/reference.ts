import { categoriesOn, CATEGORY_EDITION } from '../../domain/category.ts';
import { civilDateOf } from '../../domain/civil-date.ts';
import { previewDeadline } from '../../domain/deadline-preview.ts';
import { loadCalendarEditions } from '../../infra/database/calendars.ts';
import type { DeadlinePreview } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { invalid } from '../problem.ts';
import { listDivisions } from '../queries/list-divisions.ts';
import { listInbox } from '../queries/list-inbox.ts';
import { listUnits } from '../queries/list-units.ts';
import { loadCalendar } from '../queries/load-calendar.ts';
import { loadSettings } from '../queries/load-settings.ts';
import { signedIn } from '../reader.ts';

type Reference = 'previewDeadline' | 'listDivisions' | 'listUnits' | 'listCategories' | 'listCalendarEditions' | 'listNotices';

const EARLIEST = '2020-01-01';
const LATEST = '2099-12-31';

/** What cases refer to, and the deadline calculator that is open to all. */
export function referenceHandlers(deps: ApiDeps): Pick<Handlers, Reference> {
  const { db } = deps;
  return {
    async previewDeadline({ query: { kind, from, rulePack } }) {
      if (from < EARLIEST || from > LATEST) throw invalid('#/query/from', `from ${EARLIEST} to ${LATEST}`);
      const [calendar, settings] = await Promise.all([loadCalendar(db), loadSettings(db)]);
      try {
        const preview = previewDeadline({ kind, from, calendar, settings, ...(rulePack && { rulePack }) });
        return { body: { ...preview, term: { ...preview.term }, days: [...preview.days] } satisfies DeadlinePreview };
      } catch (error) {
        if (error instanceof RangeError) throw invalid('#/query/kind', 'these rules have no such term');
        throw error;
      }
    },

    async listDivisions({ query }) {
      return { body: { items: await listDivisions(db, query) } };
    },

    async listUnits({ query }) {
      return { body: { items: await listUnits(db, query) } };
    },

    async listCategories({ query: { kind, on } }) {
      const found = categoriesOn(on ?? civilDateOf(Date.now())).filter((category) => kind === undefined || category.kind === kind);
      const items = found.map(({ code, kind: of, level, parentCode, zh, en }) => ({
        code,
        kind: of,
        level,
        zh,
        en,
        ...(parentCode !== null && { parentCode }),
      }));
      return { body: { edition: CATEGORY_EDITION, items } };
    },

    async listCalendarEditions() {
      const editions = await loadCalendarEditions(db);
      return { body: { items: editions.map(({ days, ...edition }) => ({ ...edition, days: days.map((day) => ({ ...day })) })) } };
    },

    async listNotices({ reader, query }) {
      return { body: await listInbox(deps, signedIn(reader), query) };
    },
  };
}

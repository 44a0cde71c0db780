import { sql } from 'kysely';
import type { Db } from './connect.ts';

const PAGE = 1_000;
/** Orders that fall due in a second, so that workers have room for what else happens to cases. */
const PER_SECOND = 200;

interface NewEdition {
  id: string;
  /** First and last day that it may say something of. */
  firstOn: string;
  lastOn: string;
}

/** Order of the outbox: the running clocks of this case may have other dates under this edition. */
export interface MoveOrder {
  editionId: string;
}

/**
 * Orders the cases whose running clocks reach into a newly imported edition of the calendar to date them anew, one row of
 * the outbox for each case, page by page, each due when the ones before may be done; returns how many. Run again, or by two at once, it adds only what is missing.
 * An edition is done with once a pass began a minute after its import: until then a case may still be dated without it.
 */
export async function orderDeadlineMoves(db: Db, page = PAGE): Promise<number> {
  let ordered = 0;
  for (const edition of await newEditions(db)) {
    const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db);
    ordered += await orderFor(db, edition, page);
    await sql`update calendar_edition set ordered_at = now()
      where id = ${edition.id} and imported_at < ${rows[0]?.now}::timestamptz - interval '1 minute'`.execute(db);
  }
  return ordered;
}

async function newEditions(db: Db): Promise<NewEdition[]> {
  const { rows } = await sql<NewEdition>`
    select e.id, least(make_date(e.year, 1, 1), min(d.date)) as first_on, greatest(make_date(e.year, 12, 31), max(d.date)) as last_on
    from calendar_edition e left join calendar_day d on d.edition_id = e.id
    where e.ordered_at is null group by e.id order by e.imported_at, e.id
  `.execute(db);
  return rows;
}

async function orderFor(db: Db, { id, firstOn, lastOn }: NewEdition, page: number): Promise<number> {
  const payload: MoveOrder = { editionId: id };
  let ordered = 0;
  let after: { dueOn: string; complaintId: string } | undefined = { dueOn: firstOn, complaintId: '00000000-0000-0000-0000-000000000000' };
  while (after !== undefined) {
    const { rows }: { rows: { dueOn: string; complaintId: string; put: number }[] } = await sql<{
      dueOn: string;
      complaintId: string;
      put: number;
    }>`
      with page as (
        select due_on, complaint_id from deadline
        where state = 'running' and start_on <= ${lastOn} and (due_on, complaint_id) > (${after.dueOn}::date, ${after.complaintId}::uuid)
        order by due_on, complaint_id limit ${page}
      ), put as (
        insert into outbox (kind, complaint_id, ref, payload, due_at)
        select distinct 'moveDeadlines', complaint_id, ${`edition ${id}`}, ${JSON.stringify(payload)}::jsonb,
          now() + make_interval(secs => ${ordered / PER_SECOND}) from page
        on conflict (complaint_id, ref) do nothing returning id
      )
      select due_on, complaint_id, (select count(*)::int from put) as put from page order by due_on desc, complaint_id desc limit 1
    `.execute(db);
    [after] = rows;
    ordered += rows[0]?.put ?? 0;
  }
  return ordered;
}

import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { parseComplaintNumber } from '../../domain/complaint-number.ts';
import { type Status, statuses } from '../../domain/stage.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { operations } from '../../openapi/generated/types.ts';
import { isOfficer, isPartyReader, type Reader } from '../reader.ts';
import { isUnitOrBelow, visibleTo } from '../scope.ts';
import { statusForParties } from '../views/status-label.ts';
import { type CaseListRow, rowColumns } from './case-rows.ts';
import { type PageKeys, readCursor, writeCursor } from './page-cursor.ts';
import { type QueueContext, queueCondition } from './queue-conditions.ts';

export type ListQuery = NonNullable<operations['listComplaints']['parameters']['query']>;

export interface ListContext extends QueueContext {
  cursorKey: Buffer;
}

export interface ListPage {
  rows: CaseListRow[];
  nextCursor?: string;
}

interface Order {
  name: string;
  by: RawBuilder<unknown>;
  /** The rows after those keys. */
  after: (keys: PageKeys) => RawBuilder<SqlBool>;
  keysOf: (row: CaseListRow) => PageKeys;
}

const byDue: Order = {
  name: 'due',
  by: sql`due_on, id`,
  after: ([dueOn, id]) => sql`(complaint.due_on, complaint.id) > (${dueOn}::date, ${id}::uuid)`,
  keysOf: (row) => [row.dueOn, row.id],
};
const newestFirst: Order = {
  name: 'filed',
  by: sql`filed_at desc, id desc`,
  after: ([filedAt, id]) => sql`(complaint.filed_at, complaint.id) < (${filedAt}::timestamptz, ${id}::uuid)`,
  keysOf: (row) => [row.filedAt.toISOString(), row.id],
};

/** Closed cases stand in no queue of work; parties see all of theirs at once. */
function isWork({ queue = 'all', status, stage, q }: ListQuery, { reader }: ListContext): boolean {
  if (status === 'closed' || status === 'archived' || q !== undefined) return false;
  return isOfficer(reader) || queue !== 'all' || stage !== undefined || status !== undefined;
}

/** Parties filter by the statuses that they are shown: what lies behind 调解中 they cannot ask for. */
function statusIs(status: Status, reader: Reader): RawBuilder<SqlBool> {
  if (!isPartyReader(reader)) return sql`complaint.status = ${status}`;
  const shown = statuses.filter((each) => statusForParties(each) === status);
  return shown.length === 0 ? sql`false` : sql`complaint.status in (${sql.join(shown)})`;
}

function filters(query: ListQuery, context: ListContext, work: boolean): RawBuilder<SqlBool>[] {
  const { stage, status, merchant, handler, category, dueBy, q } = query;
  const conditions = [
    work && sql<SqlBool>`complaint.closed_at is null`,
    queueCondition(query.queue ?? 'all', context),
    stage && sql<SqlBool>`complaint.stage = ${stage}`,
    status && statusIs(status, context.reader),
    merchant && sql<SqlBool>`complaint.merchant_id = ${merchant}`,
    handler && sql<SqlBool>`complaint.handler_id = ${handler}`,
    category && sql<SqlBool>`(complaint.goods_category like ${`${category}%`} or complaint.problem_category like ${`${category}%`})`,
    dueBy && sql<SqlBool>`complaint.due_on <= ${dueBy}::date`,
    q && isNumberedLike(q),
  ];
  return conditions.filter((condition) => typeof condition === 'object');
}

/**
 * One page of cases that the reader may know of. Work is in the order in which it is due, the rest newest first. Cases of
 * an officer are read unit by unit, each by its own index, and merged: a sort over all of them would read all of them.
 */
export async function listComplaints(db: Db, query: ListQuery, context: ListContext): Promise<ListPage> {
  const { limit = 25, cursor, unit } = query;
  const { reader, cursorKey } = context;
  const work = isWork(query, context);
  const order = work ? byDue : newestFirst;
  const conditions = filters(query, context, work);
  if (cursor !== undefined) conditions.push(order.after(readCursor(cursorKey, order.name, cursor)));
  const where = sql.join(conditions, sql` and `);
  const page = { where, order, limit: limit + 1 };
  const asked = unit === undefined ? undefined : await pathOf(db, unit);
  const source = sourceOf(reader, asked, page);
  const { rows } =
    await sql<CaseListRow>`select ${rowColumns} from (${source}) complaint where ${visibleTo(reader)} order by ${order.by}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), ...(last && { nextCursor: writeCursor(cursorKey, order.name, order.keysOf(last)) }) };
}

function isNumberedLike(q: string): RawBuilder<SqlBool> {
  const parsed = parseComplaintNumber(q);
  return parsed.valid ? sql`complaint.number = ${parsed.normalized}` : sql`complaint.number like ${`${q.toUpperCase()}%`}`;
}

interface PageQuery {
  where: RawBuilder<unknown>;
  order: Order;
  limit: number;
}

/** Sight is part of what is read, not only of what is shown: a page is full as long as there is more to see. */
function sourceOf(reader: Reader, asked: string | undefined, page: PageQuery): RawBuilder<unknown> {
  if (isPartyReader(reader)) {
    const own = visibleTo(reader);
    return casesWhere(asked === undefined ? own : sql<SqlBool>`${own} and complaint.unit_id in (${unitsOf([asked])})`, page);
  }
  const paths = [isOfficer(reader) ? reader.unit.path : undefined, asked].filter((path) => path !== undefined);
  return paths.length === 0 ? casesWhere(visibleTo(reader), page) : casesByUnit(paths, page);
}

/** Ids of the units that stand under each of the paths. */
function unitsOf(paths: readonly string[]): RawBuilder<unknown> {
  return sql`select unit.id from unit where ${sql.join(paths.map(isUnitOrBelow), sql` and `)}`;
}

function casesWhere(scope: RawBuilder<SqlBool>, { where, order, limit }: PageQuery): RawBuilder<unknown> {
  return sql`select * from complaint where ${scope} and ${where} order by ${order.by} limit ${limit}`;
}

function casesByUnit(paths: readonly string[], page: PageQuery): RawBuilder<unknown> {
  const ofUnit = casesWhere(sql<SqlBool>`complaint.unit_id = unit.id`, page);
  return sql`select c.* from (${unitsOf(paths)}) unit cross join lateral (${ofUnit}) c order by ${page.order.by} limit ${page.limit}`;
}

async function pathOf(db: Db, unitId: string): Promise<string> {
  const unit = await db.selectFrom('unit').select('path').where('id', '=', unitId).executeTakeFirst();
  return unit?.path ?? '-';
}

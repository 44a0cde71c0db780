import { type Selectable, sql } from 'kysely';
import { readParties } from '../../infra/database/parties.ts';
import type { InboxMessageTable } from '../../infra/database/schema-work.ts';
import { readTexts } from '../../infra/database/texts.ts';
import type { InboxMessage, InboxPage, operations } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { actorOn, isOfficer, type Reader } from '../reader.ts';
import { isUnitOrBelow, visibleTo } from '../scope.ts';
import { maskedText } from '../views/mask.ts';
import { namesToMask } from '../views/party-view.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

type InboxQuery = NonNullable<operations['listNotices']['parameters']['query']>;

const ORDER = 'inbox';

/** Parties read their own post; whoever oversees cases reads what went out in those they may see. */
function addressedTo(reader: Reader) {
  const { userId, merchantId, bodyId, roles } = reader;
  if (isOfficer(reader) || roles.includes('auditor') || roles.includes('administrator')) return sql<boolean>`true`;
  if (merchantId !== undefined) return sql<boolean>`(message.recipient_kind = 'merchant' and message.recipient_id = ${merchantId})`;
  if (bodyId !== undefined) return sql<boolean>`(message.recipient_kind = 'body' and message.recipient_id = ${bodyId})`;
  return sql<boolean>`(message.recipient_kind = 'user' and message.recipient_id = ${userId})`;
}

/** The newest messages of each unit, by its own index, merged: few messages of a small unit lie far apart in the whole table. */
function newestOfUnits(path: string, before: number, limit: number) {
  const newest = sql`select * from inbox_message m where m.unit_id = unit.id and m.id < ${before} order by m.id desc limit ${limit}`;
  return sql`(select found.* from unit cross join lateral (${newest}) found where ${isUnitOrBelow(path)} order by found.id desc limit ${limit})`;
}

/** The messages of one page and one more, newest first, as a query. */
export function inboxRows({ db, config }: Pick<ApiDeps, 'db' | 'config'>, reader: Reader, { number, cursor, limit = 25 }: InboxQuery) {
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(readCursor(config.cursorKey, ORDER, cursor)[0]);
  const byUnit = isOfficer(reader) && number === undefined;
  const source = byUnit ? newestOfUnits(reader.unit.path, before, limit + 1) : sql`inbox_message`;
  return db
    .selectFrom(source.$castTo<Selectable<InboxMessageTable>>().as('message'))
    .innerJoin('complaint', 'complaint.id', 'message.complaintId')
    .innerJoin('unit', 'unit.id', 'complaint.unitId')
    .select([
      'message.id',
      'message.complaintId',
      'message.noticeId',
      'message.channel',
      'message.form',
      'message.textId',
      'message.createdAt',
      'message.recipientRole',
    ])
    .select(['complaint.number', 'complaint.state', 'complaint.unitId', 'unit.path as unitPath'])
    .where(visibleTo(reader))
    .where(addressedTo(reader))
    .$if(number !== undefined, (query) => query.where('complaint.number', '=', number ?? ''))
    .where('message.id', '<', before)
    .orderBy('message.id', 'desc')
    .limit(limit + 1);
}

type Row = Awaited<ReturnType<ReturnType<typeof inboxRows>['execute']>>[number];

async function messageView({ db, vault }: ApiDeps, reader: Reader, row: Row): Promise<InboxMessage[]> {
  const actor = actorOn(reader, { id: row.unitId, path: row.unitPath });
  const notice = row.state.notices[row.noticeId];
  // What is no notice of the case was put into the inbox and nothing else.
  const { to, state } = notice ?? { to: row.recipientRole, state: row.form === 'file-refused' ? ('sent' as const) : undefined };
  if (actor === undefined || to === null || state === undefined) return [];
  const [texts, parties] = await Promise.all([
    readTexts(db, vault, row.complaintId, row.textId === null ? [] : [row.textId]),
    readParties(db, vault, [row.complaintId]),
  ]);
  const hidden = namesToMask(actor, row.state, parties.get(row.complaintId) ?? {});
  const words = [...texts.values()][0]?.text ?? '';
  const text = hidden === undefined ? words : maskedText(words, hidden);
  const { noticeId, channel, form, number, createdAt } = row;
  const subject = text.split('\n')[0]?.slice(0, 120) ?? '';
  return [
    {
      id: String(row.id),
      number,
      noticeId,
      form,
      to,
      channel,
      subject,
      text,
      sentAt: createdAt.toISOString(),
      state,
    },
  ];
}

/** One page of messages that went out, newest first. */
export async function listInbox(deps: ApiDeps, reader: Reader, query: InboxQuery): Promise<InboxPage> {
  const { limit = 25 } = query;
  const rows = await inboxRows(deps, reader, query).execute();
  const page = rows.slice(0, limit);
  const items = (await Promise.all(page.map((row) => messageView(deps, reader, row)))).flat();
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items, ...(last && { nextCursor: writeCursor(deps.config.cursorKey, ORDER, [last.id]) }) };
}

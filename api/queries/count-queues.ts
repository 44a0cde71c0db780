import { sql } from 'kysely';
import type { Db } from '../../infra/database/connect.ts';
import type { Queue, QueueName } from '../../openapi/generated/types.ts';
import { isOfficer, type Reader } from '../reader.ts';
import { isUnitOrBelow, visibleTo } from '../scope.ts';
import type { Local } from '../views/local-text.ts';
import { partyQueues, type QueueContext, queueCondition } from './queue-conditions.ts';

const labels: Readonly<Record<QueueName, Local>> = {
  all: { zh: '全部在办', en: 'All open' },
  mine: { zh: '我承办的', en: 'Mine' },
  'to-dispatch': { zh: '待分派', en: 'To dispatch' },
  'to-accept': { zh: '待受理', en: 'To accept' },
  'from-odr': { zh: '协商转来', en: 'From negotiation' },
  'materials-back': { zh: '材料已补', en: 'Materials are back' },
  'to-approve': { zh: '待审批', en: 'To approve' },
  soon: { zh: '即将到期', en: 'Due soon' },
  today: { zh: '今日到期', en: 'Due today' },
  overdue: { zh: '已逾期', en: 'Overdue' },
};

/** What each kind of reader works through. */
const officerQueues: readonly QueueName[] = [
  'all',
  'mine',
  'to-dispatch',
  'to-accept',
  'from-odr',
  'materials-back',
  'to-approve',
  'soon',
  'today',
  'overdue',
];

/** Beyond this a queue shows "99+": counting stops, so that no number costs more than a page. */
const MOST = 99;

/** Open cases per status, from the counters that every recording keeps. */
async function countersOf(db: Db, path: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('unitCounter')
    .select(['status', sql<number>`sum(cases)::int`.as('cases')])
    .where(sql<boolean>`unit_id in (select unit.id from unit where ${isUnitOrBelow(path)})`)
    .where('status', 'not in', ['closed', 'archived'])
    .groupBy('status')
    .execute();
  return new Map(rows.map(({ status, cases }) => [status, Math.max(0, cases)]));
}

/** How many cases stand in a queue, counted up to a bound. */
async function boundedCount(db: Db, queue: QueueName, context: QueueContext): Promise<Queue> {
  const some = sql`select 1 from complaint where complaint.closed_at is null and ${visibleTo(context.reader)} and ${queueCondition(queue, context)} limit ${MOST + 1}`;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${some}) as found`.execute(db);
  const found = rows[0]?.count ?? 0;
  return { queue, label: labels[queue], count: Math.min(found, MOST), capped: found > MOST };
}

function counted(queue: QueueName, counters: ReadonlyMap<string, number>): Queue | undefined {
  const statuses: Partial<Record<QueueName, string>> = { 'to-dispatch': 'awaiting-dispatch', 'to-accept': 'awaiting-acceptance' };
  const status = statuses[queue];
  if (status === undefined && queue !== 'all') return undefined;
  const count = status === undefined ? [...counters.values()].reduce((sum, cases) => sum + cases, 0) : (counters.get(status) ?? 0);
  return { queue, label: labels[queue], count, capped: false };
}

function queuesOf(reader: Reader): readonly QueueName[] {
  return isOfficer(reader) ? officerQueues : partyQueues;
}

/** The queues of a reader with their sizes: from counters where there are some, else counted up to a bound. */
export async function countQueues(db: Db, context: QueueContext): Promise<Queue[]> {
  const { reader } = context;
  const counters = isOfficer(reader) ? await countersOf(db, reader.unit.path) : undefined;
  return Promise.all(queuesOf(reader).map(async (queue) => (counters && counted(queue, counters)) ?? boundedCount(db, queue, context)));
}

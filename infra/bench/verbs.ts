import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../seed/accounts.ts';
import { closedLoop, type LoadResult, openLoop, type Shot } from './load.ts';
import { callerOf, type Product, signedIn } from './product.ts';

interface Target {
  number: string;
  version: number;
  busy: boolean;
}

async function openCases(product: Product, consumerId: string, count: number): Promise<Target[]> {
  const rows = await product.db
    .selectFrom('complaint')
    .select(['number', 'version'])
    .where('consumerId', '=', consumerId)
    .where('status', '=', 'negotiating')
    .limit(count)
    .execute();
  return rows.map((row) => ({ ...row, busy: false }));
}

async function busiestConsumer(product: Product): Promise<{ id: string; login: string }> {
  return product.db
    .selectFrom('complaint')
    .innerJoin('appUser', 'appUser.id', 'complaint.consumerId')
    .select(['appUser.id as id', 'appUser.username as login'])
    .where('complaint.status', '=', 'negotiating')
    .groupBy(['appUser.id', 'appUser.username'])
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .executeTakeFirstOrThrow();
}

/** One verb on one of many cases, each at the version its last answer gave: what people do all day. */
function replying(call: ReturnType<typeof callerOf>, headers: Record<string, string>, targets: Target[]): Shot {
  let next = 0;
  return async () => {
    const target = targets[next++ % targets.length];
    if (target === undefined || target.busy) return false;
    target.busy = true;
    const path = `/api/complaints/${target.number}/consumer-replies`;
    const answer = await call(
      'POST',
      path,
      { ...headers, 'idempotency-key': randomUUID(), 'if-match': `"v${target.version}"` },
      { message: '请尽快答复。' },
    );
    target.busy = false;
    if (answer.status !== 200) return false;
    target.version = (JSON.parse(answer.body) as { version: number }).version;
    return true;
  };
}

/** Ceiling of one verb over HTTP, and its latency at half of that, arrivals not waiting for answers. */
export async function measureVerbs(product: Product, seconds: number): Promise<{ ceiling: LoadResult; half: LoadResult }> {
  const call = callerOf(product, 32);
  const { id, login } = await busiestConsumer(product);
  const headers = await signedIn(call, login, DEMO_PASSWORD);
  const shot = replying(call, headers, await openCases(product, id, 200));
  await closedLoop(shot, 8, 100);
  const ceiling = await closedLoop(shot, 8, 600);
  const half = await openLoop(shot, ceiling.perSecond / 2, seconds);
  call.close();
  return { ceiling, half };
}

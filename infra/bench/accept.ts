import { randomUUID } from 'node:crypto';
import { complaintPlans } from '../seed/plans.ts';
import { DEMO_PASSWORD } from '../seed/accounts.ts';
import { threeRowsFloor } from './floors/three-rows-floor.ts';
import { type LoadResult, type Shot, sustainableRate } from './load.ts';
import { callerOf, type Product, signedIn } from './product.ts';

const CONNECTIONS = 32;
const search = { callers: 16, probe: 800, seconds: 8, p99Limit: 200 } as const;

/** Filings of the demo's consumers, all to the platform, each a new complaint. */
async function filing(product: Product): Promise<{ shot: Shot; close(): void }> {
  const call = callerOf(product, CONNECTIONS);
  const plans = complaintPlans(new Date().toISOString()).filter((plan) => plan.operation === 'fileComplaint');
  const logins = [...new Set(plans.map((plan) => plan.username))].slice(0, 20);
  const headers = new Map(await Promise.all(logins.map(async (login) => [login, await signedIn(call, login, DEMO_PASSWORD)] as const)));
  const own = plans.filter((plan) => headers.has(plan.username));
  const shot: Shot = async (index) => {
    const plan = own[index % own.length];
    if (plan === undefined) return false;
    const answer = await call('POST', '/api/complaints', { ...headers.get(plan.username), 'idempotency-key': randomUUID() }, plan.body);
    return answer.status === 201;
  };
  return { shot, close: () => call.close() };
}

/** Filings that are on disk when they are answered, beside Fastify with three rows in one transaction on the same server. */
export async function measureAccept(product: Product): Promise<{ ours: LoadResult; floor: LoadResult; acknowledged: number }> {
  const { shot, close } = await filing(product);
  let acknowledged = 0;
  const counted: Shot = async (index) => {
    const good = await shot(index);
    if (good) acknowledged += 1;
    return good;
  };
  const ours = await sustainableRate(counted, search);
  close();
  const floorServer = await threeRowsFloor(product.ownerUrl, CONNECTIONS);
  const body = complaintPlans(new Date().toISOString())[0]?.body;
  const floor = await sustainableRate(async () => (await floorServer.call('POST', '/', {}, body)).status === 201, search);
  await floorServer.stop();
  return { ours, floor, acknowledged };
}

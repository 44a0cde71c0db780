import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import { casesLive, doneOnce, filedOnce, quiet, statesAgree } from './test-checks.ts';
import { type Clients, type Entry, openClients } from './test-clients.ts';
import { filings } from './test-filings.ts';
import { startAgain, startProduct, type TestProduct } from './test-product.ts';
import { numberOf, reply, watchCases } from './test-work.ts';

const FILINGS = 20;
/** Verbs give up after less; the rest is for a machine that is busy. */
const LONGEST_ANSWER_MS = 12_000;

let product: TestProduct;
let clients: Clients;
let verb: Entry;

async function statusCounts(): Promise<Record<string, number>> {
  const rows = await product.db
    .selectFrom('complaint')
    .select((eb) => ['status', eb.fn.countAll<number>().as('cases')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, cases }) => [status, cases]));
}

beforeAll(async () => {
  product = await startProduct();
  clients = openClients(product.origin);
  const [first] = filings(1);
  if (first === undefined) throw new Error('no filing');
  const filing = await clients.ask(first);
  const cases = watchCases(product);
  const { version } = await cases.untilPlaced(numberOf(filing));
  await cases.stop();
  await quiet(product);
  verb = clients.enter(reply(filing, version));
}, 180_000);

afterAll(() => product?.remove());

describe('while the workflow server is down', () => {
  beforeAll(() => product.stack.temporal.kill9());

  it('filings are answered with 201 at the first try', async () => {
    const entries = filings(FILINGS).map(clients.enter);
    await Promise.all(entries.map(clients.tryOnce));
    expect(entries.map(({ answer }) => answer?.status)).toEqual(Array.from({ length: FILINGS }, () => 201));
    expect(await statusCounts()).toEqual({ negotiating: 1, filed: FILINGS });
  });

  it('a verb is answered with 503, within bounds, and says when to come again', async () => {
    const answer = await clients.tryOnce(verb);
    expect(answer).toMatchObject({ status: 503, contentType: expect.stringContaining('application/problem+json') as string });
    expect(answer?.body['code']).toBe('unavailable');
    expect(Number(answer?.retryAfter)).toBeGreaterThan(0);
    expect(verb.tries[0]?.tookMs).toBeLessThan(LONGEST_ANSWER_MS);
  });

  it('the API is ready, since it takes filings, and names what is missing', async () => {
    const ready = await fetch(`${product.origin}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({
      status: 200,
      body: { status: 'ready', database: true, temporal: false },
    });
  });
});

describe('once the workflow server is back', () => {
  beforeAll(() => startAgain(product.stack.temporal), 180_000);

  it('what was filed meanwhile starts by itself', { timeout: 300_000 }, async () => {
    await quiet(product);
    const { filed = 0 } = await statusCounts();
    expect(filed).toBe(0);
    await filedOnce(product, clients.ledger);
  });

  it('the verb works when it is sent again with its key, and has its effect once', { timeout: 300_000 }, async () => {
    await clients.insist(verb);
    await doneOnce(product, clients.ledger);
    const said = await product.db.selectFrom('event').select('seq').where('kind', '=', 'consumerReplied').execute();
    expect(said).toHaveLength(1);
  });

  it('every case has its running workflow and clock', { timeout: 300_000 }, async () => {
    // The verb has sent notices, whose fate is still being recorded.
    await quiet(product);
    await casesLive(product, complaintWorkflowId);
    const ids = clients.ledger.flatMap(({ answer }) => (answer?.status === 201 ? [String(answer.body['id'])] : []));
    await statesAgree(product, ids.slice(0, 5), complaintWorkflowId);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import { keepAlive } from '../local/keep-alive.ts';
import { casesLive, doneOnce, filedOnce, quiet, statesAgree } from './test-checks.ts';
import { type Clients, type Entry, openClients } from './test-clients.ts';
import { filings } from './test-filings.ts';
import { eventually, startAgain, startProduct, type TestProduct } from './test-product.ts';
import { inTurn, numberOf, reply, watchCases } from './test-work.ts';

const CASES = 12;
const BEFORE = 60;
const REFUSED = 30;
const AFTER = 60;
const LONGEST_ANSWER_MS = 12_000;

let product: TestProduct;
let clients: Clients;
let placed: { filing: Entry; version: number }[];
const ending = new AbortController();

beforeAll(async () => {
  product = await startProduct();
  clients = openClients(product.origin);
  const first = filings(CASES * 2)
    .filter((_, index) => index % 2 === 0)
    .map(clients.enter);
  await inTurn(first, 4, async (entry) => void (await clients.insist(entry)));
  const cases = watchCases(product);
  placed = await Promise.all(first.map(async (filing) => ({ filing, version: (await cases.untilPlaced(numberOf(filing))).version })));
  await cases.stop();
  // The workflow server may give up without its database; then it is started again, as `npm start` does.
  keepAlive(product.stack.temporal, () => {}, ending.signal);
}, 180_000);

afterAll(async () => {
  ending.abort();
  await product?.remove();
});

const tries = () => clients.ledger.flatMap((entry) => entry.tries);
const answered = (): number => clients.ledger.filter(({ answer }) => answer !== undefined).length;
const turnedAway = (): number => tries().filter(({ outcome }) => outcome === 503).length;

/** Filings and replies without a pause until told to stop; what was begun is finished. */
function load(isOver: () => boolean): Promise<unknown> {
  const forms = filings(1_000);
  let next = 0;
  const filer = async (): Promise<void> => {
    for (let form = forms[next++]; form !== undefined && !isOver(); form = forms[next++]) await clients.ask(form);
  };
  const writer = async (each: { filing: Entry; version: number }): Promise<void> => {
    while (!isOver()) {
      const { answer } = await clients.ask(reply(each.filing, each.version));
      if (answer.status !== 200) return;
      each.version = Number(answer.body['version']);
    }
  };
  return Promise.all([filer(), filer(), filer(), ...placed.slice(0, 4).map(writer)]);
}

async function ready(): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${product.origin}/readyz`);
  return { status: answer.status, body: await answer.json() };
}

describe('kill -9 of PostgreSQL while complaints are filed and worked on', () => {
  it('is answered with 503 until it is back, and then everything goes on by itself', { timeout: 600_000 }, async () => {
    const pids = [product.api.pid, product.worker.pid];
    let over = false;
    const loading = load(() => over);
    const start = answered();
    await eventually('the load runs', async () => answered() >= start + BEFORE || undefined, 120_000, 5);
    await product.stack.postgres.kill9();
    await eventually('requests are turned away', async () => turnedAway() >= REFUSED || undefined);
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'not ready', database: false } });
    expect((await fetch(`${product.origin}/healthz`)).status).toBe(200);
    await startAgain(product.stack.postgres);
    const atReturn = answered();
    await eventually('the load runs again', async () => answered() >= atReturn + AFTER || undefined);
    over = true;
    await loading;
    await eventually('ready again', async () => (await ready()).status === 200 || undefined);
    await quiet(product);
    expect([product.api.pid, product.worker.pid]).toEqual(pids);
  });

  it('never gave an internal error, never broke a connection, never kept anybody waiting', () => {
    const outcomes = new Set(tries().map(({ outcome }) => outcome));
    expect(outcomes).toEqual(new Set([200, 201, 503]));
    expect(Math.max(...tries().map(({ tookMs }) => tookMs))).toBeLessThan(LONGEST_ANSWER_MS);
    expect(tries().filter(({ outcome, retryAfter }) => outcome === 503 && !(Number(retryAfter) > 0))).toEqual([]);
  });

  it('lost nothing that was acknowledged and doubled nothing', async () => {
    await filedOnce(product, clients.ledger);
    await doneOnce(product, clients.ledger);
  });

  it('left every case with an unbroken record, a running workflow and an armed clock', { timeout: 300_000 }, async () => {
    await casesLive(product, complaintWorkflowId);
    const ids = [...placed.map(({ filing }) => filing), ...clients.ledger.slice(-10)].flatMap(({ answer }) =>
      answer?.status === 201 ? [String(answer.body['id'])] : [],
    );
    await statesAgree(product, ids, complaintWorkflowId);
  });
});

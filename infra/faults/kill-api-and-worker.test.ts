import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import { randomFrom } from '../seed/random.ts';
import { casesLive, doneOnce, filedOnce, isFiling, quiet, statesAgree } from './test-checks.ts';
import { type Clients, type Entry, openClients } from './test-clients.ts';
import { filings } from './test-filings.ts';
import { killing, killsWithin } from './test-nemesis.ts';
import { startProduct, type TestProduct } from './test-product.ts';
import { inTurn, numberOf, watchCases, workOn } from './test-work.ts';

const SEED = 'kill 12315';
const FILINGS = 500;
const API_KILLS_WHILE_FILING = 3;
const API_KILLS_AFTERWARDS = 2;
const WORKER_KILLS = 3;
const SAMPLE = 25;

let product: TestProduct;
let clients: Clients;

beforeAll(async () => {
  product = await startProduct();
  clients = openClients(product.origin);
  await clients.ready([...new Set(filings(50).map(({ login }) => login)), 'handler']);
}, 180_000);

afterAll(() => product?.remove());

function acknowledged(ledger: readonly Entry[], of: (entry: Entry) => boolean): number {
  return ledger.filter((entry) => entry.answer !== undefined && of(entry)).length;
}

/** Filings and verbs under load; a quarter of the cases is worked on as soon as its workflow has placed it. */
async function load(): Promise<{ api: number; worker: number }> {
  const random = randomFrom(SEED);
  const cases = watchCases(product);
  const filed = (): number => acknowledged(clients.ledger, isFiling);
  const done = (): number => acknowledged(clients.ledger, (entry) => !isFiling(entry));
  let over = false;
  const apiKills = [
    ...killsWithin(random, filed, FILINGS, API_KILLS_WHILE_FILING),
    ...killsWithin(random, done, FILINGS / 4, API_KILLS_AFTERWARDS),
  ];
  const nemesis = [
    killing(product.api, apiKills, () => over),
    killing(product.worker, killsWithin(random, cases.placed, FILINGS - 50, WORKER_KILLS), () => over),
  ];
  const entries = filings(FILINGS).map(clients.enter);
  const filing = inTurn(entries, 12, async (entry) => void (await clients.insist(entry)));
  const working = inTurn(
    entries.filter((_, index) => index % 8 < 2),
    8,
    async (entry, index) => {
      while (entry.answer === undefined) await Promise.race([filing, new Promise((resolve) => setTimeout(resolve, 50))]);
      await workOn(clients, entry, await cases.untilPlaced(numberOf(entry)), index % 4 === 0);
    },
  );
  await Promise.all([filing, working]);
  over = true;
  const [api = 0, worker = 0] = await Promise.all(nemesis);
  await cases.stop();
  return { api, worker };
}

describe(`kill -9 of API and worker while complaints are filed and worked on (seed "${SEED}")`, () => {
  it('leaves no request without an answer, and meets many on their way', { timeout: 900_000 }, async () => {
    const kills = await load();
    expect(kills).toEqual({ api: API_KILLS_WHILE_FILING + API_KILLS_AFTERWARDS, worker: WORKER_KILLS });
    const cut = clients.ledger.filter(({ tries }) => tries.some(({ outcome }) => outcome === 'unknown'));
    expect(cut.length).toBeGreaterThan(10);
    await quiet(product);
  });

  it('keeps every acknowledged filing exactly once', () => filedOnce(product, clients.ledger));

  it('does every verb exactly once', () => doneOnce(product, clients.ledger));

  it('never answers with an internal error', () => {
    const outcomes = new Set(clients.ledger.flatMap(({ tries }) => tries.map(({ outcome }) => outcome)));
    expect([...outcomes].filter((outcome) => ![200, 201, 503, 'unknown'].includes(outcome))).toEqual([]);
  });

  it('ends with an unbroken record, a running workflow and an armed clock in every case', { timeout: 300_000 }, () =>
    casesLive(product, complaintWorkflowId),
  );

  it('ends with workflow = row = fold of the events', { timeout: 300_000 }, async () => {
    const ids = clients.ledger.filter(isFiling).map(({ answer }) => String(answer?.body['id']));
    await statesAgree(product, randomFrom(`${SEED} sample`).shuffle(ids).slice(0, SAMPLE), complaintWorkflowId);
  });
});

describe('the same key after the API was killed and started again', () => {
  /** As sent before: what counts is the key. */
  const again = ({ login, path, body, key, version }: Entry, changed?: object) =>
    clients.ask({ login, path, body: changed ?? body, key, ...(version !== undefined && { version }) });
  const sample = (of: (entry: Entry) => boolean): readonly Entry[] =>
    randomFrom(`${SEED} again`).shuffle(clients.ledger.filter(of)).slice(0, SAMPLE);
  let before: number;

  beforeAll(async () => {
    const { rows } = await countEvents();
    before = rows;
    await product.api.kill9();
    await product.api.start();
  });

  async function countEvents(): Promise<{ rows: number }> {
    return product.db
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
  }

  it('gives the same receipt for the same filing', async () => {
    await inTurn(sample(isFiling), 4, async (entry) => {
      const { answer } = await again(entry);
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 201, body: entry.answer?.body });
    });
  });

  it('gives the case for the same verb, without a second effect', async () => {
    await inTurn(
      sample((entry) => entry.path.endsWith('/consumer-replies')),
      4,
      async (entry) => {
        const { answer } = await again(entry);
        expect(answer.status).toBe(200);
        expect(answer.body['number']).toBe(entry.answer?.body['number']);
      },
    );
    expect(await countEvents()).toEqual({ rows: before });
  });

  it('is refused with 422 for anything else', async () => {
    const [filing] = sample(isFiling) as [Entry];
    const [verb] = sample((entry) => entry.path.endsWith('/consumer-replies')) as [Entry];
    for (const { answer } of [await again(filing, { ...filing.body, facts: '另一件事。' }), await again(verb, { message: '另一句话。' })]) {
      expect(answer).toMatchObject({ status: 422, contentType: expect.stringContaining('application/problem+json') as string });
      expect(answer.body['code']).toBe('idempotency-conflict');
    }
    expect(await countEvents()).toEqual({ rows: before });
  });
});

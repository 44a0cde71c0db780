import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketsOf, type EvidenceDeps, quarantineKey } from '../evidence/evidence-deps.ts';
import { verifyCase } from '../evidence/verify-case.ts';
import { defaultEvidenceLimits } from '../../domain/evidence/limits.ts';
import { defaultRetentionDays } from '../../domain/evidence/retention.ts';
import { localKeyVault } from '../encryption/key-vault.ts';
import { s3ObjectStore } from '../object-store/s3-object-store.ts';
import { randomFrom } from '../seed/random.ts';
import { openClients } from './test-clients.ts';
import { filings } from './test-filings.ts';
import { killing, killsWithin } from './test-nemesis.ts';
import { eventually, startAgain, startProduct, type TestProduct } from './test-product.ts';
import { type Acknowledged, openUploader, type Uploader, watchMemory } from './test-uploads.ts';
import { inTurn } from './test-work.ts';

const SEED = 'kill evidence';
const MB = 1024 * 1024;
const CASES = 3;
const FILES_PER_CASE = 16;
const KILLS = 6;
/** Of everything that one file of 200 MB may add to a process: some parts and buffers, and what waits for the collector. */
const MOST_GROWTH = { api: 60 * MB, worker: 60 * MB, evidenceWorker: 120 * MB };

let product: TestProduct;
let uploader: Uploader;
let deps: EvidenceDeps;
const cases: { id: string; number: string }[] = [];
const acknowledged: (Acknowledged & { caseId: string })[] = [];

/** A text that nobody else has; the prefix keeps it from looking like anything else. */
const text = (bytes: number): Buffer => Buffer.from(`t${randomBytes(Math.ceil(bytes / 2)).toString('hex')}`.slice(0, bytes));

beforeAll(async () => {
  product = await startProduct();
  const { objectStore } = product.stack;
  deps = {
    db: product.db,
    vault: localKeyVault(randomBytes(32)),
    store: s3ObjectStore(objectStore),
    buckets: bucketsOf('evidence'),
    limits: defaultEvidenceLimits,
    retentionDays: defaultRetentionDays,
    nudge: () => undefined,
    nudgeSealing: () => undefined,
  };
  const clients = openClients(product.origin);
  await clients.ready(['consumer']);
  for (const filing of filings(CASES).map((each) => ({ ...each, login: 'consumer' }))) {
    const { answer } = await clients.ask(filing);
    cases.push({ id: String(answer.body['id']), number: String(answer.body['number']) });
  }
  uploader = await openUploader(product.origin, 'consumer');
}, 180_000);
afterAll(() => product?.remove());

/**
 * Small files in one piece by turns with files in one or two parts, every other of which asks for its addresses again; API killed
 * at moments of the work that the seed decides.
 */
async function load(): Promise<number> {
  let over = false;
  const requests = CASES * FILES_PER_CASE * 1.75;
  const kills = killsWithin(randomFrom(SEED), uploader.answered, requests, KILLS);
  const nemesis = killing(product.api, kills, () => over);
  const work = cases.flatMap((each) => Array.from({ length: FILES_PER_CASE }, (_, index) => ({ ...each, index })));
  await inTurn(work, 4, async ({ id: caseId, number, index }) => {
    const bytes = index === 3 ? 9 * MB : 20_000 + index;
    const inParts = () => uploader.inParts(number, text(bytes), index % 4 === 1);
    const done = index % 2 === 0 ? await uploader.inOnePiece(number, text(bytes)) : await inParts();
    acknowledged.push({ ...done, caseId });
  });
  over = true;
  return nemesis;
}

const openFiles = async (): Promise<number> => {
  const rows = await product.db.selectFrom('evidence').select('id').where('state', 'in', ['uploading', 'checking']).execute();
  return rows.length;
};

describe(`kill -9 of the API while files are uploaded (seed "${SEED}")`, () => {
  it('lets every upload come to its end, and meets many on their way', { timeout: 240_000 }, async () => {
    expect(await load()).toBe(KILLS);
    expect(uploader.cut()).toBeGreaterThan(KILLS);
    expect(acknowledged).toHaveLength(CASES * FILES_PER_CASE);
    await eventually('every file is decided', async () => ((await openFiles()) === 0 ? true : undefined), 60_000);
  });

  it('keeps every acknowledged file, sealed with its hash, once, and nothing besides', async () => {
    const rows = await product.db.selectFrom('evidence').select(['id', 'complaintId', 'sha256', 'state']).execute();
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(rows.toSorted(byId)).toEqual(
      acknowledged.map(({ id, sha256, caseId }) => ({ id, complaintId: caseId, sha256, state: 'sealed' })).toSorted(byId),
    );
    for (const { id } of cases) expect(await verifyCase(deps, id)).toMatchObject({ ok: true });
  });

  it('leaves nothing half-sealed: one object for each file, none in quarantine', async () => {
    const sealed: string[] = [];
    for await (const { key } of deps.store.listVersions(deps.buckets.evidence, '')) sealed.push(key);
    expect(sealed).toHaveLength(acknowledged.length);
    for (const { id } of acknowledged)
      await eventually(
        'quarantine is empty',
        async () => ((await deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(id) })) === undefined ? true : undefined),
        20_000,
      );
  });
});

it(
  'a worker of files that is away keeps no upload and no case waiting, and checks what came when it is back',
  { timeout: 120_000 },
  async () => {
    await product.evidenceWorker.kill9();
    const { number } = cases[1] as (typeof cases)[number];
    const { id } = await uploader.inParts(number, text(30_000));
    expect(await openFiles()).toBe(1);
    await startAgain(product.evidenceWorker);
    await eventually('it is checked', async () => ((await openFiles()) === 0 ? true : undefined), 60_000);
    const row = await product.db.selectFrom('evidence').select('state').where('id', '=', id).executeTakeFirstOrThrow();
    expect(row.state).toBe('sealed');
  },
);

it('memory of API and workers stays flat during a file of 200 MB', { timeout: 240_000 }, async () => {
  const { number } = cases[0] as (typeof cases)[number];
  const line = text(1023);
  const content = Buffer.alloc(200 * MB, Buffer.concat([line, Buffer.from('\n')]));
  // What a process that was just started takes for its first file is not what a large one adds.
  await uploader.inParts(number, text(20 * MB));
  await eventually('the first is sealed', async () => ((await openFiles()) === 0 ? true : undefined), 60_000);
  const { api, worker, evidenceWorker } = product;
  const memory = watchMemory({ api: api.pid ?? 0, worker: worker.pid ?? 0, evidenceWorker: evidenceWorker.pid ?? 0 });
  const { id, sha256 } = await uploader.inParts(number, content);
  await eventually('it is sealed', async () => ((await openFiles()) === 0 ? true : undefined), 200_000);
  const grown = memory.stop();
  const row = await product.db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ state: 'sealed', sha256 });
  for (const [name, most] of Object.entries(MOST_GROWTH)) expect(grown[name], name).toBeLessThan(most);
});

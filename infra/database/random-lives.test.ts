import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvent, EventOf } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import { NO_DUE_DATE } from './schema.ts';
import { walk } from '../../domain/testing/walk.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { eventOf } from './event-row.ts';
import { fileTestCase, prepareReference, record, testUnit, testVault } from './test-filing.ts';
import { readTexts } from './texts.ts';
import { verifyChain } from './verify-chain.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const TEXT_ID = '00000000-0000-4000-8000-00000000000f';

/** A life as the domain's simulator plays it, as it was decided: without dates and texts, and with ids that the tables take. */
function livedEvents(seed: number): CaseEvent[] {
  let lived: readonly CaseEvent[] = [];
  walk(seed, 60, (s) => (lived = s.events));
  return lived.map((event) => {
    const { editionId: _editionId, ...decided } = JSON.parse(
      JSON.stringify(event).replaceAll(/"text-[^"]*"/g, `"${TEXT_ID}"`),
    ) as CaseEvent;
    const { dates: _dates, text: _text, ...facts } = decided.facts as Record<string, unknown>;
    const isCompleted = event.kind === 'noticeQueued' || event.kind.startsWith('deadline');
    return (isCompleted ? { ...decided, facts } : decided) as CaseEvent;
  });
}

/** The events of one instant are one batch. */
function batchesOf(events: readonly CaseEvent[]): CaseEvent[][] {
  return [...Map.groupBy(events, (event) => event.at).values()];
}

describe.each([11, 22, 33, 44, 55, 66, 77, 88, 99, 110, 121, 132])('life %i on the record', (seed) => {
  it('has row = fold of its events, a whole chain, its clocks, and complete notices', async () => {
    const [first, ...rest] = livedEvents(seed) as [EventOf<'complaintFiled'>, ...CaseEvent[]];
    const { caseId } = await fileTestCase(
      db,
      { filed: { at: first.at, actor: first.actor, facts: first.facts } },
      { chosenUnitId: testUnit.id },
    );
    for (const batch of batchesOf(rest)) await record(db, caseId, batch);

    const stored = (await db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute()).map(eventOf);
    const state = JSON.parse(JSON.stringify(fold(caseId, stored))) as ReturnType<typeof fold>;
    const row = await db.selectFrom('complaint').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
    expect(row.state).toEqual(state);
    expect(row).toMatchObject({
      status: state.status,
      version: state.version,
      lastSeq: stored.length,
      unitId: state.unitId,
      outcome: state.outcome?.result ?? null,
    });
    expect(await verifyChain(db, caseId)).toMatchObject({ ok: true, length: stored.length });

    const clocks = await db.selectFrom('deadline').selectAll().where('complaintId', '=', caseId).execute();
    expect(clocks.map((clock) => `${clock.key} ${clock.state} ${clock.dueOn}`).toSorted()).toEqual(
      Object.values(state.clocks)
        .map((clock) => `${clock.key} ${clock.state} ${clock.dates?.dueOn}`)
        .toSorted(),
    );
    const open = clocks
      .filter((clock) => clock.state === 'running' || (clock.state === 'passed' && clock.owed))
      .map((clock) => clock.dueOn ?? '');
    expect(row.dueOn).toBe(open.toSorted()[0] ?? NO_DUE_DATE);
    expect(row.closedAt?.toISOString()).toBe(stored.find((event) => event.kind === 'caseClosed')?.at);

    const texts = await readTexts(db, testVault, caseId);
    const queued = stored.filter((event) => event.kind === 'noticeQueued');
    for (const { facts } of queued) expect(texts.get(facts.text?.id ?? '')?.text, facts.form).not.toMatch(/undefined|NaN|null|Invalid/);
    const orders = await db.selectFrom('outbox').select('ref').where('complaintId', '=', caseId).where('kind', '=', 'notice').execute();
    expect(orders.map(({ ref }) => ref).toSorted()).toEqual(queued.map(({ facts }) => facts.noticeId).toSorted());
  });
});

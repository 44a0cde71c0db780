import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumer, randomText, recordNews, upload } from '../../infra/evidence/test-evidence.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { retainEvidence } from './retain-evidence.ts';
import { scrubEvidence } from './scrub-evidence.ts';
import { sweepEvidence } from './sweep-evidence.ts';
import { watchEvidence } from './watch-evidence.ts';
import { judgedFiles } from './test-judging.ts';

const TERMS = { scrubHours: 48, checkHours: 24 };
let database: TestDatabase;
let db: Db;
const { alarmsOf, forget, freshDeps, newCase, sealed } = judgedFiles(() => db);

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('the watch over the watch', () => {
  it.each([
    ['retain', (deps: EvidenceActivityDeps) => retainEvidence(deps)],
    ['sweep', (deps: EvidenceActivityDeps) => sweepEvidence(deps)],
    ['scrub', (deps: EvidenceActivityDeps) => scrubEvidence(deps, 0)],
  ] as const)('alarms when no %s has finished for two days, and settles that when one has', async (part, run) => {
    const deps = await freshDeps();
    await db
      .updateTable('evidenceWatch')
      .set({ finishedAt: new Date(Date.now() - 49 * 3_600_000) })
      .where('what', '=', part)
      .execute();
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ overdue: [part] });
    expect(await alarmsOf(deps)).toEqual([[`${part}-overdue`, null]]);
    await run(deps);
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ overdue: [] });
    expect(await alarmsOf(deps)).toEqual([]);
  });

  it('alarms for files of open cases whose lock has ended, whatever the nightly watch said, until they are locked again', async () => {
    const deps = await freshDeps();
    const [open, closed] = [await newCase(), await newCase()];
    const id = await sealed(deps, open);
    await sealed(deps, open);
    const ended = { retainUntil: new Date(Date.now() - 1000) };
    await db.updateTable('evidence').set(ended).where('id', '=', id).execute();
    await db
      .updateTable('evidence')
      .set(ended)
      .where('id', '=', await sealed(deps, closed))
      .execute();
    await db.updateTable('complaint').set({ closedAt: new Date() }).where('id', '=', closed).execute();
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ unlocked: [id] });
    expect(await alarmsOf(deps)).toEqual([['lock-ended', id]]);
    await retainEvidence(deps);
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ unlocked: [] });
    expect(await alarmsOf(deps)).toEqual([]);
    await forget(open);
    await forget(closed);
  });

  it('names a file that is being checked for too long, and only such a one', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const { id } = await upload(deps, consumer, caseId, randomText(300));
    expect((await watchEvidence(deps, TERMS)).checkingLong).toEqual([]);
    await db
      .updateTable('evidence')
      .set({ completedAt: new Date(Date.now() - 25 * 3_600_000) })
      .where('id', '=', id)
      .execute();
    expect((await watchEvidence(deps, TERMS)).checkingLong).toEqual([id]);
    expect(await alarmsOf(deps)).toEqual([['check-overdue', id]]);
    await judgeEvidence(deps, { caseId, evidenceId: id });
    await recordNews(db, caseId);
    await watchEvidence(deps, TERMS);
    expect(await alarmsOf(deps)).toEqual([]);
    await forget(caseId);
  });
});

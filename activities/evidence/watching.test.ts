import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askVoid } from '../../infra/evidence/ask-void.ts';
import { decideVoid } from '../../infra/evidence/decide-void.ts';
import { holdFile } from '../../infra/evidence/hold-file.ts';
import { officer, recordNews, shortLocks } from '../../infra/evidence/test-evidence.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { type ObjectStore, ObjectStoreError } from '../../infra/object-store/object-store.ts';
import type { RelayDeps } from '../relay/relay-deps.ts';
import { tellEvidence } from '../relay/tell-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { retainEvidence } from './retain-evidence.ts';
import { scrubEvidence } from './scrub-evidence.ts';
import { sweepEvidence } from './sweep-evidence.ts';
import { watchEvidence } from './watch-evidence.ts';
import { judgedFiles } from './test-judging.ts';

const TERMS = { scrubHours: 48, checkHours: 24 };
let database: TestDatabase;
let db: Db;
const ref = () => ({ id: randomUUID(), sha256: 'c'.repeat(64) });
const { alarmsOf, forget, freshDeps, newCase, placeOf, rowOf, sealed } = judgedFiles(() => db);

/** A store in which requests about one key fail. */
function failing(
  deps: EvidenceActivityDeps,
  key: string,
  code: 'refused' | 'unavailable',
  part: 'lock' | 'content' = 'lock',
): EvidenceActivityDeps {
  const fail = (at: { key: string }): void => {
    if (at.key === key) throw new ObjectStoreError(code, 'as the test wants it');
  };
  const store: ObjectStore = {
    ...deps.store,
    ...(part === 'content' && { read: async (at) => (fail(at), deps.store.read(at)) }),
    ...(part === 'lock' && { retentionOf: async (at) => (fail(at), deps.store.retentionOf(at)) }),
    retainUntil: async (at, until) => (fail(at), deps.store.retainUntil(at, until)),
  };
  return { ...deps, store };
}

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('one file that goes wrong', () => {
  it('keeps no other from being locked longer, and is named', async () => {
    const deps = await freshDeps(shortLocks);
    const caseId = await newCase();
    const ids = [await sealed(deps, caseId), await sealed(deps, caseId), await sealed(deps, caseId)];
    const [lost = '', odd = '', good = ''] = ids;
    const before = (await rowOf(good)).retainUntil?.getTime() ?? 0;
    await sleep(3100);
    await deps.store.remove(await placeOf(deps, lost));
    await retainEvidence(failing(deps, (await placeOf(deps, odd)).key, 'refused'));
    expect((await rowOf(good)).retainUntil?.getTime()).toBeGreaterThan(before);
    expect(new Map(await alarmsOf(deps))).toEqual(
      new Map([
        ['object-missing', lost],
        ['lock-not-lengthened', odd],
      ]),
    );
    await forget(caseId);
  });

  it.each([
    ['refused', 'lock', 'file-unread'],
    ['unavailable', 'lock', 'file-unread'],
    ['unavailable', 'content', 'hash-mismatch'],
  ] as const)('keeps no other from being read again, also when the store is %s for its %s alone', async (code, part, what) => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const ids = [await sealed(deps, caseId), await sealed(deps, caseId)];
    const report = await scrubEvidence(failing(deps, (await placeOf(deps, ids[0] ?? '')).key, code, part), 1);
    expect(report).toMatchObject({ read: 2, faulty: [ids[0]] });
    expect(await alarmsOf(deps)).toEqual([[what, ids[0]]]);
    await forget(caseId);
  });

  it('is not blamed for a store that is away', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    await sealed(deps, caseId);
    const away = (): Promise<never> => Promise.reject(new ObjectStoreError('unavailable', 'away'));
    await expect(scrubEvidence({ ...deps, store: { ...deps.store, stat: away, read: away } }, 1)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(await alarmsOf(deps)).toEqual([]);
    await forget(caseId);
  });

  it('whose copies failed has them made by the sweep', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    await db
      .updateTable('evidence')
      .set({ sealedAt: new Date(Date.now() - 1000) })
      .where('id', '=', id)
      .execute();
    const broken = { ...deps, hasCopies: () => true, derive: () => Promise.reject(new Error('no encoder')) };
    expect(await sweepEvidence(broken, 0)).toMatchObject({ copiesMade: 0 });
    expect(await alarmsOf(deps)).toContainEqual(['copy-failed', id]);
    expect(await sweepEvidence(deps, 0)).toMatchObject({ copiesMade: 1 });
    expect(await alarmsOf(deps)).toEqual([]);
    expect(await sweepEvidence(deps, 0)).toMatchObject({ copiesMade: 0 });
    await forget(caseId);
  });
});

describe('a hold', () => {
  it('is not released before its case has recorded it, nor lost in the store without being set again', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    const at = await placeOf(deps, id);
    await holdFile(deps, officer('o-1'), caseId, id, true, ref());
    const busy = { code: 'action-not-allowed', facts: { reason: 'file-busy' } };
    await expect(holdFile(deps, officer('o-2'), caseId, id, false, ref())).rejects.toMatchObject(busy);
    expect(await deps.store.isHeld(at)).toBe(true);
    expect(await scrubEvidence(deps, 1)).toMatchObject({ faulty: [] });
    await recordNews(db, caseId);
    expect((await rowOf(id)).held).toBe(true);
    await deps.store.setLegalHold(at, false);
    expect(await scrubEvidence(deps, 1)).toMatchObject({ faulty: [id] });
    expect(await alarmsOf(deps)).toEqual([['hold-missing', id]]);
    expect(await deps.store.isHeld(at)).toBe(true);
    await holdFile(deps, officer('o-2'), caseId, id, false, ref());
    await recordNews(db, caseId);
    expect([(await rowOf(id)).held, await deps.store.isHeld(at)]).toEqual([false, false]);
    await deps.store.setLegalHold(at, true);
    await scrubEvidence(deps, 1);
    expect(await alarmsOf(deps)).toContainEqual(['hold-unrecorded', id]);
    await deps.store.setLegalHold(at, false);
    await forget(caseId);
  });

  it('whose case did not record it is told again', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    await holdFile(deps, officer('o-1'), caseId, id, true, ref());
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await db.updateTable('outbox').set({ doneAt: longAgo }).where('complaintId', '=', caseId).where('doneAt', 'is', null).execute();
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ toldAgain: 1 });
    await recordNews(db, caseId);
    expect((await rowOf(id)).held).toBe(true);
    await db.updateTable('outbox').set({ doneAt: longAgo }).where('complaintId', '=', caseId).execute();
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ toldAgain: 0 });
    await deps.store.setLegalHold(await placeOf(deps, id), false);
    await forget(caseId);
  });
});

describe('a decision about a file of a case that was archived meanwhile', () => {
  const tell = async (caseId: string): Promise<void> => {
    const open = db.selectFrom('outbox').selectAll().where('complaintId', '=', caseId).where('kind', '=', 'evidenceNews');
    for (const row of await open.where('doneAt', 'is', null).execute()) {
      // Nobody may be asked: the workflow of an archived case is over.
      await tellEvidence({ db } as unknown as RelayDeps, row);
      await db.updateTable('outbox').set({ doneAt: new Date() }).where('id', '=', row.id).execute();
    }
  };

  it('counts all the same, also when its workflow had heard it and ended without recording it', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    await askVoid(deps, officer('o-1'), caseId, id, ref());
    await decideVoid(deps, officer('o-2'), caseId, id, 'void');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await db.updateTable('outbox').set({ doneAt: longAgo }).where('complaintId', '=', caseId).where('doneAt', 'is', null).execute();
    await db.updateTable('complaint').set({ status: 'archived' }).where('id', '=', caseId).execute();
    expect(await watchEvidence(deps, TERMS)).toMatchObject({ toldAgain: 1 });
    await tell(caseId);
    expect((await rowOf(id)).state).toBe('voided');
    expect(await db.selectFrom('evidenceVoid').selectAll().where('evidenceId', '=', id).execute()).toEqual([]);
    await holdFile(deps, officer('o-1'), caseId, id, true, ref());
    await tell(caseId);
    expect((await rowOf(id)).held).toBe(true);
    await deps.store.setLegalHold(await placeOf(deps, id), false);
    await forget(caseId);
  });
});

describe('a row that says its content was removed', () => {
  it('proves nothing by itself: verification and sweep name the file', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    await db.updateTable('evidence').set({ state: 'removed' }).where('id', '=', id).execute();
    expect((await verifyCase(deps, caseId)).files).toMatchObject([{ id, faults: ['removal-unrecorded'] }]);
    await sweepEvidence(deps);
    expect(await alarmsOf(deps)).toContainEqual(['object-missing', id]);
    await forget(caseId);
  });

  it('proves nothing before the end of its retention, whatever step was written', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const id = await sealed(deps, caseId);
    await db.updateTable('evidence').set({ state: 'removed' }).where('id', '=', id).execute();
    const step = { evidenceId: id, complaintId: caseId, kind: 'removed' as const, actor: JSON.stringify(officer('o-1').actor) };
    await db.insertInto('evidenceStep').values(step).execute();
    expect((await verifyCase(deps, caseId)).files).toMatchObject([{ id, faults: ['removal-unrecorded'] }]);
    await forget(caseId);
  });
});

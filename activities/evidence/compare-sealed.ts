import { sql } from 'kysely';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import { wasRemoved } from '../../infra/evidence/was-removed.ts';
import type { ObjectVersion } from '../../infra/object-store/object-store.ts';

const PAGE = 500;

interface SealedRow {
  id: string;
  key: string;
  versionId: string | null;
}

export interface SealedComparison {
  objects: number;
  objectsWithoutRow: number;
  rowsWithoutObject: number;
  removed: number;
}

/** The order in which stores list keys, whatever the database's own is. */
const bytewise = sql<string>`object_key collate "C"`;

async function* rowsByKey({ db }: EvidenceDeps): AsyncGenerator<SealedRow> {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('evidence')
      .select(['id', 'objectKey', 'versionId'])
      .where(bytewise, '>', last)
      .where('state', '<>', 'removed')
      .orderBy(bytewise)
      .limit(PAGE)
      .execute();
    for (const { id, objectKey, versionId } of rows) if (objectKey !== null) yield { id, key: objectKey, versionId };
    last = rows.at(-1)?.objectKey ?? '';
    if (rows.length < PAGE) return;
  }
}

async function* versionsByKey({ store, buckets }: EvidenceDeps): AsyncGenerator<ObjectVersion[]> {
  let group: ObjectVersion[] = [];
  for await (const version of store.listVersions(buckets.evidence, '')) {
    if (group.length > 0 && group[0]?.key !== version.key) {
      yield group;
      group = [];
    }
    group.push(version);
  }
  if (group.length > 0) yield group;
}

/** What cannot be removed stays and stays reported: above all what is locked, until its lock is over. */
async function removeOrphan(deps: EvidenceDeps, { key, versionId }: ObjectVersion): Promise<boolean> {
  try {
    await deps.store.remove({ bucket: deps.buckets.evidence, key, versionId });
    return true;
  } catch (error) {
    await ownTrouble(deps, error);
    return false;
  }
}

async function reportObjects(deps: EvidenceDeps, orphans: readonly ObjectVersion[], result: SealedComparison): Promise<void> {
  for (const orphan of orphans) {
    const { key, versionId, bytes, isDeleteMarker } = orphan;
    const at = { bucket: deps.buckets.evidence, key, versionId };
    // Officers may have had it removed after the list was made.
    if (!isDeleteMarker && (await deps.store.stat(at)) === undefined) continue;
    result.objectsWithoutRow += 1;
    const removed = await removeOrphan(deps, orphan);
    if (removed) result.removed += 1;
    await raiseAlarm(deps.db, {
      ...at,
      what: 'object-without-row',
      facts: { bytes, isDeleteMarker, removed },
      standing: true,
    });
  }
}

async function reportRow({ db, store, buckets }: EvidenceDeps, row: SealedRow, result: SealedComparison): Promise<void> {
  const at = { bucket: buckets.evidence, key: row.key, versionId: row.versionId ?? '' };
  // It may have been stored after the list was made.
  if ((await store.stat(at)) !== undefined || (await wasRemoved(db, row.id))) return;
  result.rowsWithoutObject += 1;
  await raiseAlarm(db, { ...at, what: 'object-missing', evidenceId: row.id });
}

/** A row that says its content was removed, and no step of the chain of custody does: a loss that somebody hides. */
async function reportHidden({ db, buckets }: EvidenceDeps): Promise<number> {
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'objectKey', 'versionId'])
    .where('state', '=', 'removed')
    .where('objectKey', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evidenceStep').select('id').whereRef('evidenceId', '=', 'evidence.id').where('evidenceStep.kind', '=', 'removed'),
        ),
      ),
    )
    .limit(PAGE)
    .execute();
  for (const { id, objectKey, versionId } of rows) {
    const at = { bucket: buckets.evidence, key: objectKey ?? '', versionId: versionId ?? '' };
    await raiseAlarm(db, { ...at, what: 'object-missing', evidenceId: id, facts: { why: 'removal-unrecorded' } });
  }
  return rows.length;
}

/**
 * Walks all sealed objects and all rows side by side, both in the order of their keys, so that memory stays flat. Objects
 * without a row that are older than `before` are reported and removed where no lock keeps them; rows without an object are
 * reported.
 */
export async function compareSealed(deps: EvidenceDeps, before: Date): Promise<SealedComparison> {
  const result: SealedComparison = { objects: 0, objectsWithoutRow: 0, rowsWithoutObject: await reportHidden(deps), removed: 0 };
  const rows = rowsByKey(deps);
  let row = (await rows.next()).value as SealedRow | undefined;
  for await (const versions of versionsByKey(deps)) {
    const key = versions[0]?.key ?? '';
    while (row !== undefined && row.key < key) {
      await reportRow(deps, row, result);
      row = (await rows.next()).value as SealedRow | undefined;
    }
    const own = row?.key === key ? row : undefined;
    result.objects += versions.length;
    if (own !== undefined && !versions.some(({ versionId }) => versionId === own.versionId)) await reportRow(deps, own, result);
    await reportObjects(
      deps,
      versions.filter(({ versionId, modifiedAt }) => versionId !== own?.versionId && modifiedAt < before),
      result,
    );
    if (own !== undefined) row = (await rows.next()).value as SealedRow | undefined;
  }
  for (; row !== undefined; row = (await rows.next()).value as SealedRow | undefined) await reportRow(deps, row, result);
  return result;
}

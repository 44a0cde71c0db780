import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import type { ObjectAddress } from '../../infra/object-store/object-store.ts';
import { PROOFS } from '../../infra/object-store/upload-guard.ts';

const HOUR_MS = 3_600_000;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** False where this object alone cannot be removed; it is tried again the next day. */
async function isRemoved(deps: Pick<EvidenceDeps, 'store' | 'buckets'>, at: ObjectAddress): Promise<boolean> {
  try {
    await deps.store.remove(at);
    return true;
  } catch (error) {
    await ownTrouble(deps, error);
    return false;
  }
}

/** Removes unchecked contents older than that which nobody checks any more; one without any row is reported as well. */
export async function sweepQuarantine({ db, store, buckets }: EvidenceDeps, before: Date): Promise<number> {
  let removed = 0;
  for await (const { key, modifiedAt } of store.listVersions(buckets.quarantine, '')) {
    // A time to come is none that a store gives by itself.
    if (modifiedAt >= before && modifiedAt.getTime() < Date.now() + HOUR_MS) continue;
    const id = key.slice(key.lastIndexOf('/') + 1);
    const row = UUID.test(id) ? await db.selectFrom('evidence').select('state').where('id', '=', id).executeTakeFirst() : undefined;
    if (row?.state === 'checking' || row?.state === 'uploading') continue;
    const at = { bucket: buckets.quarantine, key };
    if (row === undefined && !key.startsWith(PROOFS))
      await raiseAlarm(db, { ...at, what: 'object-without-row', facts: { removed: true }, standing: true });
    if (await isRemoved({ store, buckets }, at)) removed += 1;
  }
  return removed;
}

/** Removes copies older than that which no row names, and those made of a content while it was removed. Others can be made again. */
export async function sweepCopies({ db, store, buckets }: EvidenceDeps, before: Date): Promise<number> {
  let removed = 0;
  for await (const { key, modifiedAt } of store.listVersions(buckets.derived, '')) {
    if (modifiedAt >= before) continue;
    const row = await db
      .selectFrom('evidenceCopy')
      .innerJoin('evidence', 'evidence.id', 'evidenceCopy.evidenceId')
      .select('evidence.state')
      .where('evidenceCopy.objectKey', '=', key)
      .executeTakeFirst();
    if (row !== undefined && row.state !== 'removed') continue;
    if (!(await isRemoved({ store, buckets }, { bucket: buckets.derived, key }))) continue;
    await db.deleteFrom('evidenceCopy').where('objectKey', '=', key).execute();
    removed += 1;
  }
  return removed;
}

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { system } from '../../domain/event-actor.ts';
import type { FileType } from '../../domain/evidence/file-type.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { settleObject } from '../../infra/evidence/alarms.ts';
import type { SealOrder } from '../../workflows/messages.ts';
import type { DerivedCopy, EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { withContent } from './fetch-content.ts';
import { loadOrder } from './load-order.ts';

/** Under the hash of the copy: made anew by another release of the encoder it lies beside the old one. */
async function keepCopy({ db, store, buckets }: EvidenceActivityDeps, { caseId, evidenceId }: SealOrder, copy: DerivedCopy): Promise<void> {
  const { name, mediaType, content } = copy;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const objectKey = `cases/${caseId}/${evidenceId}/${name}-${sha256.slice(0, 16)}`;
  await store.putIfAbsent(
    { bucket: buckets.derived, key: objectKey },
    { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType },
  );
  const row = { evidenceId, name, objectKey, mediaType, sizeBytes: content.length, sha256 };
  await db
    .insertInto('evidenceCopy')
    .values(row)
    .onConflict((conflict) => conflict.columns(['evidenceId', 'name']).doUpdateSet(row))
    .execute();
  await noteStep(db, {
    evidenceId,
    caseId,
    kind: 'copied',
    actor: system,
    facts: { name, mediaType, bytes: content.length, sha256 },
    once: `${name} ${sha256}`,
  });
}

/** Activity: copies for viewing, made from the sealed content, which is never changed and never shown by itself. */
export async function copyEvidence(deps: EvidenceActivityDeps, order: SealOrder): Promise<void> {
  const { row } = await loadOrder(deps, order);
  const { state, objectKey, versionId, detectedType } = row;
  if (state !== 'sealed' || objectKey === null || versionId === null || detectedType === null) return;
  const at = { bucket: deps.buckets.evidence, key: objectKey, versionId };
  const type = detectedType as FileType;
  if (deps.hasCopies(type))
    await withContent(deps.store, at, async (content) => {
      if (content.sha256 !== row.sha256) throw new Error(`file ${row.id} is not what its hash says`);
      for (const copy of await deps.derive({ path: content.path, size: content.bytes, type })) await keepCopy(deps, order, copy);
    });
  await settleObject(deps.db, { ...at, what: 'copy-failed' });
  await deps.db
    .updateTable('evidence')
    .set({ copiedAt: sql<Date>`now()` })
    .where('id', '=', row.id)
    .execute();
}

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { decideEvidenceNews, type EvidenceNews } from '../../domain/system.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { Readable } from 'node:stream';
import { defaultEvidenceLimits } from '../../domain/evidence/limits.ts';
import { appendEvents } from '../database/append-events.ts';
import type { Db } from '../database/connect.ts';
import { recordDeps, testVault } from '../database/test-filing.ts';
import { testStack } from '../local/test-stack.ts';
import { s3ObjectStore } from '../object-store/s3-object-store.ts';
import { bucketsOf, ensureBuckets, type EvidenceDeps, type EvidencePerson, sealedKey } from './evidence-deps.ts';
import { completeUpload } from './complete-upload.ts';
import { signParts } from './sign-parts.ts';
import { type DeclaredFile, startUpload } from './start-upload.ts';
import { tellCase } from './tell-case.ts';
import type { UploadView } from './upload-progress.ts';

/** Seconds as days. */
export const seconds = (count: number): number => count / 86_400;

/** Locks that a test outlives. */
export const shortLocks = { retentionDays: { complaint: seconds(2), report: seconds(2) } };

export const consumer: EvidencePerson = { userId: 'consumer-1', actor: { kind: 'consumer', userId: 'consumer-1' }, proof: 'password' };
export const agent: EvidencePerson = {
  userId: 'agent-1',
  actor: { kind: 'merchant-agent', userId: 'agent-1', merchantId: 'merchant-1' },
  proof: 'password',
};
export const officer = (userId: string): EvidencePerson => ({
  userId,
  actor: { kind: 'officer', userId, unitId: 'unit-yuhang' },
  proof: 'password',
});

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A text of so many bytes that nobody else has. Its first sign keeps it from beginning as a program does, once in a thousand times. */
export function randomText(bytes: number): Buffer {
  const lines = randomBytes(Math.ceil(bytes * 0.75))
    .toString('base64')
    .replaceAll(/.{79}/gu, '$&\n');
  return Buffer.from(`t${lines}`.slice(0, bytes).padEnd(bytes, '.'), 'utf8');
}

/** Buckets of the test file's own, in the store of the run. Locks last a minute; a test that outlives one asks for a shorter one. */
export async function evidenceDeps(db: Db, more: Partial<EvidenceDeps> = {}): Promise<EvidenceDeps> {
  const store = more.store ?? s3ObjectStore(testStack().objectStore);
  const buckets = bucketsOf(`evidence-${randomUUID().slice(0, 8)}`);
  await ensureBuckets(store, buckets);
  const retentionDays = { complaint: seconds(60), report: seconds(60) };
  return {
    db,
    vault: testVault,
    store,
    buckets,
    limits: defaultEvidenceLimits,
    retentionDays,
    nudge: () => undefined,
    nudgeSealing: () => undefined,
    ...more,
  };
}

export function declared(content: Buffer, more: Partial<DeclaredFile> = {}): DeclaredFile {
  return { name: '购物小票.txt', bytes: content.length, mediaType: 'text/plain', sha256: sha256Of(content), kind: 'receipt', ...more };
}

/** Sends the parts that are not there yet, as a browser does. */
export async function sendParts(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  { id, parts, partBytes }: UploadView,
  content: Buffer,
): Promise<void> {
  const missing = parts.filter(({ done }) => !done).map(({ number }) => number);
  for (const { number, bytes, url, headers } of await signParts(deps, person, caseId, id, missing)) {
    const begin = (number - 1) * partBytes;
    const answer = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(content.subarray(begin, begin + bytes)) });
    if (!answer.ok) throw new Error(`part ${number}: ${answer.status} ${await answer.text()}`);
  }
}

/** A whole upload up to quarantine. */
export async function upload(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  content: Buffer,
  more: Partial<DeclaredFile> = {},
): Promise<UploadView> {
  const begun = await startUpload(deps, person, caseId, declared(content, more));
  await sendParts(deps, person, caseId, begun, content);
  return completeUpload(deps, person, caseId, begun.id);
}

/** A sealed file without any worker: as it would lie in store and record, its lock over after so many seconds. */
export async function sealedFile(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  content: Buffer,
  lockSeconds: number,
): Promise<string> {
  const { id } = await upload(deps, person, caseId, content);
  const sha256 = sha256Of(content);
  const retainUntil = new Date(Date.now() + lockSeconds * 1000);
  const object = { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType: 'text/plain', retainUntil };
  const key = sealedKey(caseId, sha256);
  const { versionId = '' } = await deps.store.putIfAbsent({ bucket: deps.buckets.evidence, key }, object);
  const verdict = { verdict: 'clean' as const, reasons: [], sha256, bytes: content.length, scan: 'not-configured' as const };
  const place = { objectKey: key, versionId, retainUntil, detectedType: 'txt', verdict: JSON.stringify(verdict) };
  await deps.db.updateTable('evidence').set(place).where('id', '=', id).execute();
  const facts = { file: { id, sha256 }, purpose: 'receipt', bytes: content.length, type: 'txt' as const, scan: 'not-configured' as const };
  const sealed = { ...facts, key, versionId, retainUntil: retainUntil.toISOString(), uploadedBy: person.userId };
  await deps.db.transaction().execute((trx) => tellCase(trx, caseId, 'sealed', { kind: 'evidenceSealed', facts: sealed }));
  await recordNews(deps.db, caseId);
  return id;
}

/** Records what the outbox has for a case, as relay and case do together. */
export async function recordNews(db: Db, caseId: string): Promise<void> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('complaintId', '=', caseId)
    .where('kind', '=', 'evidenceNews')
    .where('doneAt', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id, payload } of rows) {
    await db.transaction().execute(async (trx) => {
      const { state } = await trx.selectFrom('complaint').select('state').where('id', '=', caseId).executeTakeFirstOrThrow();
      const events = decideEvidenceNews(state, payload as EvidenceNews, { at: new Date().toISOString(), settings: defaultSettings });
      await appendEvents(trx, recordDeps(), { caseId, events, clockOffsetMs: 0 });
      await trx.updateTable('outbox').set({ doneAt: new Date() }).where('id', '=', id).execute();
    });
  }
}

import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { countedStates } from '../../domain/evidence/evidence-state.ts';
import { cleanFileName } from '../../domain/evidence/file-name.ts';
import { fileTypeOfMedia, fileTypeOfName, mediaTypeOf } from '../../domain/evidence/file-type.ts';
import { type EvidenceUsage, limitReached } from '../../domain/evidence/limits.ts';
import { PART_BYTES } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import { caseKeyOf } from '../database/case-keys.ts';
import type { Trx } from '../database/connect.ts';
import { contextOf } from '../database/evidence-files.ts';
import { noteStep } from '../database/evidence-steps.ts';
import { seal } from '../encryption/seal.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';

/** What an uploader says of a file before it comes. */
export interface DeclaredFile {
  name: string;
  bytes: number;
  /** As the browser tells it; may be empty. */
  mediaType: string;
  /** Hex, lower case. */
  sha256: string;
  /** receipt, chat, photo, contract, video, document, other. */
  kind: string;
  caption?: string;
}

function rejected(reason: string, detail: string, facts: Record<string, unknown> = {}): DomainProblem {
  return new DomainProblem('evidence-rejected', detail, { reason, ...facts });
}

/** Name, canonical media type and problems that need no look at the case. */
function checked({ name: given, mediaType: told }: DeclaredFile): { name: string; mediaType: string } {
  const name = cleanFileName(given);
  const type = fileTypeOfName(name);
  if (type === undefined) throw rejected('type-not-allowed', 'files of this type are not taken');
  const toldType = fileTypeOfMedia(told);
  if (toldType !== undefined && toldType !== type) throw rejected('type-differs', 'name and media type say different things');
  return { name, mediaType: mediaTypeOf(type) };
}

/** Limits are counted by one upload at a time, of a case and of a person. */
async function takeTurns(trx: Trx, caseId: string, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`evidence case ${caseId}`}, 0))`.execute(trx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`evidence person ${userId}`}, 0))`.execute(trx);
}

/** The same upload begun before, to go on with it. */
async function begunBefore(trx: Trx, person: EvidencePerson, caseId: string, { sha256, bytes }: DeclaredFile): Promise<string | undefined> {
  const row = await trx
    .selectFrom('evidence')
    .select('id')
    .where('complaintId', '=', caseId)
    .where('uploadedBy', '=', person.userId)
    .where('sha256', '=', sha256)
    .where('sizeBytes', '=', bytes)
    .where('state', '=', 'uploading')
    .executeTakeFirst();
  return row?.id;
}

/**
 * Files of the uploader's own side; officers see both sides. A declared hash alone must not tell one party what the other has
 * brought: that is told, if at all, of a content that came.
 */
function isOwnSide({ userId, actor }: EvidencePerson): RawBuilder<SqlBool> {
  const own = sql`uploaded_by = ${userId}`;
  switch (actor.kind) {
    case 'merchant-agent':
      return sql`(${own} or (uploader#>>'{actor,kind}' = 'merchant-agent' and uploader#>>'{actor,merchantId}' = ${actor.merchantId}))`;
    case 'mediator':
      return sql`(${own} or (uploader#>>'{actor,kind}' = 'mediator' and uploader#>>'{actor,bodyId}' = ${actor.bodyId}))`;
    case 'officer':
      return sql`true`;
    default:
      return sql`(${own})`;
  }
}

/** Only what was proved to be that content counts against others; a declared hash alone could be a lie to keep them out. */
async function refuseDuplicate(trx: Trx, person: EvidencePerson, caseId: string, sha256: string): Promise<void> {
  const first = await trx
    .selectFrom('evidence')
    .select('id')
    .where('complaintId', '=', caseId)
    .where('sha256', '=', sha256)
    .where(isOwnSide(person))
    .where((eb) =>
      eb.or([eb('state', 'in', ['sealed', 'voided']), eb.and([eb('state', '=', 'checking'), eb('uploadedBy', '=', person.userId)])]),
    )
    .orderBy('createdAt')
    .executeTakeFirst();
  if (first !== undefined) throw rejected('duplicate', 'the same file is in this case already', { firstId: first.id });
}

async function usageOf(trx: Trx, caseId: string, userId: string): Promise<EvidenceUsage> {
  const { rows } = await sql<EvidenceUsage>`
    select
      (select count(*) from evidence where complaint_id = ${caseId}::uuid and state = any(${countedStates})) as files,
      (select coalesce(sum(size_bytes), 0)::int8 from evidence where complaint_id = ${caseId}::uuid and state = any(${countedStates})) as bytes,
      (select coalesce(sum(size_bytes), 0)::int8 from evidence
        where uploaded_by = ${userId} and created_at > now() - interval '24 hours' and state <> 'abandoned') as bytes_of_person_today,
      (select count(*) from evidence where uploaded_by = ${userId} and state = 'uploading') as open_uploads_of_person
  `.execute(trx);
  return rows[0] ?? { files: 0, bytes: 0, bytesOfPersonToday: 0, openUploadsOfPerson: 0 };
}

async function insert(trx: Trx, deps: EvidenceDeps, person: EvidencePerson, caseId: string, file: DeclaredFile): Promise<string> {
  const id = randomUUID();
  const { name, mediaType } = checked(file);
  const dataKey = await caseKeyOf(trx, deps.vault, caseId);
  const sealText = (part: 'name' | 'caption', text: string): Buffer =>
    seal(dataKey, contextOf(caseId, id, part), Buffer.from(text, 'utf8'));
  const { kind, sha256, bytes, caption } = file;
  await trx
    .insertInto('evidence')
    .values({
      id,
      complaintId: caseId,
      kind,
      sha256,
      sizeBytes: bytes,
      mediaType,
      uploadedBy: person.userId,
      uploader: JSON.stringify({ actor: person.actor, proof: person.proof }),
      state: 'uploading',
      partBytes: deps.partBytes ?? PART_BYTES,
      nameCipher: sealText('name', name),
      ...(caption !== undefined && caption !== '' && { captionCipher: sealText('caption', caption) }),
    })
    .execute();
  await noteStep(trx, {
    evidenceId: id,
    caseId,
    kind: 'started',
    actor: person.actor,
    facts: { bytes, sha256, mediaType, purpose: kind, proof: person.proof },
  });
  return id;
}

/**
 * Makes room for a file in a case, or finds the same upload begun before. Throws `evidence-rejected` with `reason`: a type
 * that is not taken, a duplicate (with `firstId`), or a limit that is reached.
 */
export function reserveUpload(deps: EvidenceDeps, person: EvidencePerson, caseId: string, file: DeclaredFile): Promise<string> {
  checked(file);
  return deps.db.transaction().execute(async (trx) => {
    await takeTurns(trx, caseId, person.userId);
    const before = await begunBefore(trx, person, caseId, file);
    if (before !== undefined) return before;
    await refuseDuplicate(trx, person, caseId, file.sha256);
    const reached = limitReached(file.bytes, await usageOf(trx, caseId, person.userId), deps.limits);
    if (reached !== undefined) throw rejected(reached, 'a limit is reached', { limits: deps.limits });
    return insert(trx, deps, person, caseId, file);
  });
}

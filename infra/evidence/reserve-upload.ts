import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { countedStates } from '../../domain/evidence/evidence-state.ts';
import { cleanFileName } from '../../domain/evidence/file-name.ts';
import { fileTypeOfMedia, fileTypeOfName, mediaTypeOf } from '../../domain/evidence/file-type.ts';
import { type EvidenceUsage, limitReached } from '../../domain/evidence/limits.ts';
import { PART_BYTES } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Trx } from '../database/connect.ts';
import { contextOf } from '../database/evidence-files.ts';
import { stepsOf } from '../database/evidence-steps.ts';
import { PREPARE } from '../database/prepared-statements.ts';
import { seal } from '../encryption/seal.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { ownUpload, type UploadRow } from './own-upload.ts';

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

/**
 * Limits are counted by one upload at a time, of a case and of a person. By themselves, because a statement does not see what
 * was committed while it waited; `case` keeps the order that all take them in, so that no two wait for each other.
 */
async function takeTurns(trx: Trx, caseId: string, userId: string): Promise<void> {
  await sql`${sql.raw(PREPARE)}
    select case when pg_advisory_xact_lock(hashtextextended(${`evidence case ${caseId}`}, 0)) is not null
      then pg_advisory_xact_lock(hashtextextended(${`evidence person ${userId}`}, 0)) end
  `.execute(trx);
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

interface Found extends EvidenceUsage {
  /** The same upload begun before, to go on with it. */
  begunId: string | null;
  /** The same content, brought before. */
  firstId: string | null;
  masterKeyId: string | null;
  wrapped: Buffer | null;
}

/**
 * What is there already, and the key of the case. Only what was proved to be that content counts as a duplicate against
 * others; a declared hash alone could be a lie to keep them out.
 */
async function look(trx: Trx, person: EvidencePerson, caseId: string, { sha256, bytes }: DeclaredFile): Promise<Found> {
  const ofCase = sql`complaint_id = ${caseId}::uuid`;
  const byPerson = sql`uploaded_by = ${person.userId}`;
  const { rows } = await sql<Found>`${sql.raw(PREPARE)}
    select
      (select id from evidence where ${ofCase} and ${byPerson} and sha256 = ${sha256} and size_bytes = ${bytes} and state = 'uploading'
        limit 1) as begun_id,
      (select id from evidence where ${ofCase} and sha256 = ${sha256} and ${isOwnSide(person)}
        and (state in ('sealed', 'voided') or (state = 'checking' and ${byPerson}))
        order by created_at limit 1) as first_id,
      counted.files, counted.bytes,
      (select coalesce(sum(size_bytes), 0)::int8 from evidence
        where ${byPerson} and created_at > now() - interval '24 hours' and (state <> 'abandoned' or (upload_id is null and size_bytes <= part_bytes))) as bytes_of_person_today,
      (select count(*) from evidence where ${byPerson} and state = 'uploading') as open_uploads_of_person,
      k.master_key_id, k.wrapped
    from (select count(*) as files, coalesce(sum(size_bytes), 0)::int8 as bytes from evidence
        where ${ofCase} and state = any(${countedStates})) counted
      left join case_key k on k.complaint_id = ${caseId}::uuid
  `.execute(trx);
  const [found] = rows;
  if (found === undefined) throw new Error('counting gave no row');
  return found;
}

async function keyOf({ vault }: EvidenceDeps, caseId: string, { masterKeyId, wrapped }: Found): Promise<Buffer> {
  if (masterKeyId === null || wrapped === null) throw new Error(`case ${caseId} has no data key`);
  return vault.unwrap({ masterKeyId, wrapped }, caseId);
}

/** The row and the first step of its custody. */
async function insert(
  trx: Trx,
  { partBytes = PART_BYTES }: EvidenceDeps,
  dataKey: Buffer,
  person: EvidencePerson,
  caseId: string,
  file: DeclaredFile,
): Promise<UploadRow> {
  const id = randomUUID();
  const { name, mediaType } = checked(file);
  const sealText = (part: 'name' | 'caption', text: string): Buffer =>
    seal(dataKey, contextOf(caseId, id, part), Buffer.from(text, 'utf8'));
  const { kind, sha256, bytes, caption } = file;
  const { userId, actor, proof } = person;
  const captionCipher = caption === undefined || caption === '' ? null : sealText('caption', caption);
  await sql`${sql.raw(PREPARE)}
    with begun as (
      insert into evidence (id, complaint_id, kind, sha256, size_bytes, media_type, uploaded_by, uploader, state, part_bytes,
        name_cipher, caption_cipher)
      values (${id}, ${caseId}, ${kind}, ${sha256}, ${bytes}, ${mediaType}, ${userId}, ${JSON.stringify({ actor, proof })}, 'uploading',
        ${partBytes}, ${sealText('name', name)}, ${captionCipher})
      returning id, complaint_id
    )
    ${stepsOf('begun', { kind: 'started', actor, facts: { bytes, sha256, mediaType, purpose: kind, proof } })}
  `.execute(trx);
  return { id, complaintId: caseId, state: 'uploading', sizeBytes: bytes, sha256, mediaType, uploadId: null, partBytes, verdict: null };
}

export interface ReservedUpload {
  row: UploadRow;
  isNew: boolean;
}

/**
 * Makes room for a file in a case (`isNew`), or finds the same upload begun before. Throws `evidence-rejected` with `reason`: a type
 * that is not taken, a duplicate (with `firstId`), or a limit that is reached.
 */
export function reserveUpload(deps: EvidenceDeps, person: EvidencePerson, caseId: string, file: DeclaredFile): Promise<ReservedUpload> {
  checked(file);
  return deps.db.transaction().execute(async (trx) => {
    await takeTurns(trx, caseId, person.userId);
    const found = await look(trx, person, caseId, file);
    if (found.begunId !== null) return { row: await ownUpload(trx, person, caseId, found.begunId), isNew: false };
    if (found.firstId !== null) throw rejected('duplicate', 'the same file is in this case already', { firstId: found.firstId });
    const reached = limitReached(file.bytes, found, deps.limits);
    if (reached !== undefined) throw rejected(reached, 'a limit is reached', { limits: deps.limits });
    return { row: await insert(trx, deps, await keyOf(deps, caseId, found), person, caseId, file), isNew: true };
  });
}

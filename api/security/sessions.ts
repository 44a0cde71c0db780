import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '../../domain/role.ts';
import type { Db } from '../../infra/database/connect.ts';
import { PREPARE } from '../../infra/database/prepared-statements.ts';
import type { Reader } from '../reader.ts';

/** A working day; afterwards one signs in again whatever happens. */
const LIFETIME_MS = 12 * 3_600_000;
const IDLE_MS = 2 * 3_600_000;
const SEEN_EVERY_MS = 60_000;

export interface OpenedSession {
  /** Goes into the cookie; only its hash is stored. */
  token: string;
  csrfToken: string;
  expiresAt: Date;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Opens a session for a user whose password was just verified: a new token each time, so that none can be fixed beforehand. */
export async function openSession(db: Db, userId: string): Promise<OpenedSession> {
  const token = randomBytes(32).toString('base64url');
  const csrfToken = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + LIFETIME_MS);
  await db
    .insertInto('loginSession')
    .values({ tokenHash: hashOf(token), userId, csrfToken, expiresAt })
    .execute();
  return { token, csrfToken, expiresAt };
}

export async function closeSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('loginSession').where('tokenHash', '=', tokenHash).execute();
}

/** Removes sessions that are over. */
export async function sweepSessions(db: Db): Promise<void> {
  await db.deleteFrom('loginSession').where('expiresAt', '<', new Date()).execute();
}

/** Who a session token belongs to; undefined when it is unknown, over, idle for too long, or its account is disabled. */
export async function readerOfToken(db: Db, token: string): Promise<Reader | undefined> {
  const now = Date.now();
  const row = await sessionRow(db, hashOf(token));
  if (row === undefined || row.disabled || row.expiresAt.getTime() <= now || row.seenAt.getTime() <= now - IDLE_MS) return undefined;
  if (row.seenAt.getTime() < now - SEEN_EVERY_MS) {
    await db
      .updateTable('loginSession')
      .set({ seenAt: new Date(now) })
      .where('tokenHash', '=', row.tokenHash)
      .execute();
  }
  return readerOf(row);
}

function sessionRow(db: Db, tokenHash: Buffer) {
  return db
    .selectFrom('loginSession as session')
    .innerJoin('appUser as user', 'user.id', 'session.userId')
    .leftJoin('unit', 'unit.id', 'user.unitId')
    .where('session.tokenHash', '=', tokenHash)
    .modifyFront(sql.raw(PREPARE))
    .select(['session.tokenHash', 'session.csrfToken', 'session.expiresAt', 'session.seenAt'])
    .select(['user.id', 'user.username', 'user.name', 'user.disabled', 'user.merchantId', 'user.bodyId'])
    .select(sql<Role[]>`"user".roles`.as('roles'))
    .select(['unit.id as unitId', 'unit.name as unitName', 'unit.level as unitLevel', 'unit.code as unitCode', 'unit.path as unitPath'])
    .executeTakeFirst();
}

type SessionRow = NonNullable<Awaited<ReturnType<typeof sessionRow>>>;

function readerOf(row: SessionRow): Reader {
  const { unitId, unitName, unitLevel, unitCode, unitPath, merchantId, bodyId } = row;
  const unit =
    unitId === null || unitName === null || unitLevel === null || unitCode === null || unitPath === null
      ? undefined
      : { id: unitId, name: unitName, level: unitLevel, code: unitCode, path: unitPath };
  return {
    userId: row.id,
    login: row.username,
    name: row.name,
    roles: row.roles,
    ...(unit && { unit }),
    ...(merchantId !== null && { merchantId }),
    ...(bodyId !== null && { bodyId }),
    session: { tokenHash: row.tokenHash, csrfToken: row.csrfToken, expiresAt: row.expiresAt },
  };
}

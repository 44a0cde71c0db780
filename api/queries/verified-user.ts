import type { Db } from '../../infra/database/connect.ts';
import { passwordMatches } from '../security/password.ts';

/** The account of a login whose password is right; undefined otherwise, after the same time in every case. */
export async function verifiedUser(db: Db, login: string, password: string) {
  const user = await db.selectFrom('appUser').selectAll().where('username', '=', login).where('disabled', '=', false).executeTakeFirst();
  return (await passwordMatches(user?.passwordHash, password)) ? user : undefined;
}

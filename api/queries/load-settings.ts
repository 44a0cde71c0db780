import { defaultSettings, type Settings } from '../../domain/settings.ts';
import type { Db } from '../../infra/database/connect.ts';
import { keptForASecond } from './kept-for-a-second.ts';

/** The settings in force: the defaults, and over them what an administrator set. */
export const loadSettings = keptForASecond(async (db: Db): Promise<Settings> => {
  const rows = await db.selectFrom('setting').select(['key', 'value']).execute();
  const set = rows.filter(({ key }) => Object.hasOwn(defaultSettings, key)).map(({ key, value }) => [key, value]);
  return { ...defaultSettings, ...(Object.fromEntries(set) as Partial<Settings>) };
});

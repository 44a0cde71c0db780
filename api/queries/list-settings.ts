import { settingNotes } from '../../domain/setting-notes.ts';
import { allowedValues } from '../../domain/setting-values.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { Setting } from '../../openapi/generated/types.ts';
import { present } from '../views/present.ts';

interface SetValue {
  value: unknown;
  setAt?: string | undefined;
  setBy?: string | undefined;
}

/** A setting with what it means, what it may be, and who set it last. */
export function settingView(key: keyof Settings, { value, setAt, setBy }: SetValue): Setting {
  const { zh, article } = settingNotes[key];
  const { kind, ...range } = allowedValues[key];
  return { key, value, allowed: { kind, ...structuredClone(range) }, zh, article, ...present({ setAt, setBy }) } as Setting;
}

/** All settings as they are at this moment; `named`: with the person who set each, which is for staff only. */
export async function listSettings(db: Db, { named }: { named: boolean }): Promise<Setting[]> {
  const rows = await db
    .selectFrom('setting')
    .leftJoin('appUser', 'appUser.id', 'setting.setBy')
    .select(['setting.key', 'setting.value', 'setting.setAt', 'appUser.name'])
    .execute();
  const set = new Map(
    rows.map(({ key, value, setAt, name }) => [key, { value, setAt: setAt.toISOString(), setBy: (named && name) || undefined }]),
  );
  const keys = Object.keys(settingNotes) as (keyof Settings)[];
  return keys.map((key) => settingView(key, set.get(key) ?? { value: defaultSettings[key] }));
}

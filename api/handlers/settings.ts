import { DomainProblem } from '../../domain/problem.ts';
import { isAllowed, isSettingKey } from '../../domain/setting-values.ts';
import { changeSetting } from '../../infra/database/change-setting.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { invalid } from '../problem.ts';
import { listSettings, settingView } from '../queries/list-settings.ts';
import { isPartyReader, signedIn } from '../reader.ts';
import { requestOf } from '../verbs/request-id.ts';

/** What the Order leaves open: read by all who are signed in, set by an administrator, for cases filed from then on. */
export function settingHandlers({ db }: ApiDeps): Pick<Handlers, 'listSettings' | 'changeSetting'> {
  return {
    async listSettings({ reader }) {
      return { body: { items: await listSettings(db, { named: !isPartyReader(signedIn(reader)) }) } };
    },

    async changeSetting({ reader: asking, params: { key }, body: { value, reason }, header }) {
      const { userId, roles, name: setBy } = signedIn(asking);
      if (!roles.includes('administrator')) throw new DomainProblem('forbidden', 'an administrator changes settings');
      if (!isSettingKey(key)) throw new DomainProblem('not-found', 'no such setting');
      if (!isAllowed(key, value)) throw invalid('#/body/value', 'not a value that this setting may have');
      const request = requestOf(userId, 'changeSetting', header('idempotency-key') ?? '', { key, value, reason });
      const setAt = await changeSetting(db, request, { key, value, reason });
      return { body: settingView(key, { value, setAt, setBy }) };
    },
  };
}

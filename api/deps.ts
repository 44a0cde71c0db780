import type { Logger } from 'pino';
import type { Config } from '../infra/config.ts';
import type { ComplaintNumbers } from '../infra/database/complaint-numbers.ts';
import type { Db } from '../infra/database/connect.ts';
import type { Nudge } from '../infra/database/nudge-relay.ts';
import type { EvidenceDeps } from '../infra/evidence/evidence-deps.ts';
import type { KeyVault } from '../infra/encryption/key-vault.ts';
import type { Temporal } from '../infra/temporal.ts';

/** What the API reads of the configuration. */
export type ApiConfig = Pick<
  Config,
  'caseClock' | 'publicOrigin' | 'secureCookies' | 'consoleFolder' | 'webUiUrl' | 'cursorKey' | 'limits' | 'temporal'
> & {
  /** Where the store answers; browsers speak to it by themselves. */
  objectStore: Pick<Config['objectStore'], 'endpoint' | 'publicEndpoint'>;
};

/** Everything the API owns, built once by the process or by a test. */
export interface ApiDeps {
  db: Db;
  vault: KeyVault;
  numbers: ComplaintNumbers;
  nudge: Nudge;
  evidence: EvidenceDeps;
  temporal: Temporal;
  logger: Logger;
  config: ApiConfig;
}

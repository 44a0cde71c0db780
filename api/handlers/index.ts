import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import type { Limiter } from '../http/limiter.ts';
import { complaintHandlers } from './complaints.ts';
import { evidenceDecisionHandlers } from './evidence/decisions.ts';
import { evidenceReadingHandlers } from './evidence/reading.ts';
import { uploadHandlers } from './evidence/uploads.ts';
import { evidenceWatchHandlers } from './evidence/watch.ts';
import { fastForwardHandler } from './fast-forward.ts';
import { fileHandlers } from './files.ts';
import { filingHandlers } from './filing.ts';
import { peopleHandlers } from './people.ts';
import { referenceHandlers } from './reference.ts';
import { sessionHandlers } from './session.ts';
import { settingHandlers } from './settings.ts';
import { verbHandlers } from './verbs.ts';

export interface Limiters {
  signIns: Limiter;
  filings: Limiter;
}

/** The handler of every operation of the contract; one that is missing does not compile. */
export function createHandlers(deps: ApiDeps, limiters: Limiters): Handlers {
  return {
    ...sessionHandlers(deps, limiters.signIns),
    ...filingHandlers(deps, limiters.filings),
    ...complaintHandlers(deps),
    ...verbHandlers(deps, limiters.signIns),
    ...fileHandlers(deps),
    ...uploadHandlers(deps),
    ...evidenceReadingHandlers(deps),
    ...evidenceDecisionHandlers(deps),
    ...evidenceWatchHandlers(deps),
    ...fastForwardHandler(deps),
    ...referenceHandlers(deps),
    ...settingHandlers(deps),
    ...peopleHandlers(deps),
  };
}

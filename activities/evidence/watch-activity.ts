import { log } from '@temporalio/activity';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { watchEvidence, type WatchReport, type WatchTerms } from './watch-evidence.ts';

/** The watch over the worker of files: it only reads the database, and runs where it sees that one fail, with the cases. */
export function createWatchActivity(deps: EvidenceDeps, terms: WatchTerms) {
  return {
    watchEvidence: async (): Promise<WatchReport> => {
      const report = await watchEvidence(deps, terms);
      if (report.overdue.length + report.unlocked.length + report.checkingLong.length > 0)
        log.error('evidence: the watch is behind', { ...report });
      return report;
    },
  };
}

export type WatchActivity = ReturnType<typeof createWatchActivity>;

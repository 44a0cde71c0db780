import { Context, log } from '@temporalio/activity';
import type { SealOrder } from '../../workflows/messages.ts';
import { clearQuarantine } from './clear-quarantine.ts';
import { copyEvidence } from './copy-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { retainEvidence } from './retain-evidence.ts';
import { scrubEvidence } from './scrub-evidence.ts';
import { sealFile } from './seal-file.ts';
import { sweepEvidence, type SweptParts } from './sweep-evidence.ts';

export type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
export type EvidenceActivities = ReturnType<typeof createEvidenceActivities>;

const BEAT_MS = 5_000;

/** Tells the server at times that a long activity is at work, so that one whose worker died begins anew soon. */
function alive<A extends unknown[], R>(activity: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    const context = Context.current();
    const beating = setInterval(() => context.heartbeat(), BEAT_MS);
    try {
      return await activity(...args);
    } finally {
      clearInterval(beating);
    }
  };
}

/** As {@link alive}, and what the activity notes as done is given to the next try, by whichever worker. */
function resumed<R>(activity: (done: SweptParts) => Promise<R>): () => Promise<R> {
  return async () => {
    const context = Context.current();
    const done: SweptParts = { ...(context.info.heartbeatDetails as SweptParts | undefined) };
    const beating = setInterval(() => context.heartbeat(done), BEAT_MS);
    try {
      return await activity(done);
    } finally {
      clearInterval(beating);
      context.heartbeat(done);
    }
  };
}

/** Activities that touch stored files, in a worker of their own. */
export function createEvidenceActivities(deps: EvidenceActivityDeps) {
  return {
    sealFile: alive((order: SealOrder) => sealFile(deps, order)),
    // Of files that were on their way before there was one step for all of it.
    judgeEvidence: alive((order: SealOrder) => judgeEvidence(deps, order)),
    clearQuarantine: (order: SealOrder) => clearQuarantine(deps, order),
    copyEvidence: alive((order: SealOrder) => copyEvidence(deps, order)),
    retainEvidence: alive(() => retainEvidence(deps)),
    sweepEvidence: resumed((done) => sweepEvidence(deps, undefined, done)),
    scrubEvidence: alive(async () => {
      const report = await scrubEvidence(deps);
      if (report.faulty.length > 0) log.error('evidence: contents are not as they were sealed', { files: report.faulty });
      return report;
    }),
  };
}

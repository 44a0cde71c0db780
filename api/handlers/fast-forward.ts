import { randomUUID } from 'node:crypto';
import { isGrpcServiceError } from '@temporalio/client';
import { DomainProblem } from '../../domain/problem.ts';
import { VirtualTimeClient } from '../../infra/virtual-time.ts';
import { nextTick } from '../../domain/tick.ts';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import type { CaseState } from '../../domain/case.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { FastForward } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { invalid } from '../problem.ts';
import { loadCase } from '../queries/load-case.ts';
import { signedIn } from '../reader.ts';
import { caseView } from '../views/case-view.ts';
import { onceStarted } from '../verbs/once-started.ts';
import { caseAnswer } from './verbs.ts';

/** The alarm stands at the end of a day; a little past it the timer has surely fired. */
const BEYOND_SECONDS = 2;

/** The raw call answers in gRPC's words, not the client's. */
const NOT_FOUND = 5;
const isMissing = (error: unknown): boolean => isGrpcServiceError(error) && error.code === NOT_FOUND;

/** How far to go: past the next deadline, or to the instant that is asked for. */
function secondsAhead({ to = 'next-deadline', at }: FastForward, c: CaseState, now: string): number {
  if (to === 'instant') {
    const seconds = Math.ceil((Date.parse(at ?? '') - Date.parse(now)) / 1000);
    if (!(seconds > 0)) throw invalid('#/body/at', 'time only runs forward');
    return seconds;
  }
  const next = nextTick(c);
  if (next === undefined) throw invalid('#/params/number', 'no deadline lies ahead');
  return Math.max(1, Math.ceil((next - Date.parse(now)) / 1000)) + BEYOND_SECONDS;
}

/** Recording keeps the row's clock in step; where nothing was due on the way there was nothing to record. */
async function keepOffset(db: Db, caseId: string, clockOffsetMs: number): Promise<void> {
  await db.updateTable('complaint').set({ clockOffsetMs }).where('id', '=', caseId).where('clockOffsetMs', '<', clockOffsetMs).execute();
}

/** Demo and tests only: the server carries one case's own clock past its next deadline, and everything due on the way happens. */
export function fastForwardHandler(deps: ApiDeps): Pick<Handlers, 'fastForward'> {
  const { db, config, temporal } = deps;
  return {
    async fastForward({ reader: asking, params, body }) {
      const reader = signedIn(asking);
      if (config.caseClock !== 'virtual' || !(temporal.client instanceof VirtualTimeClient))
        throw new DomainProblem('not-found', 'the clock of cases is the wall clock');
      const { row, now } = await loadCase(db, reader, params.number);
      const seconds = secondsAhead(body, row.state, now);
      const { workflow } = temporal.client;
      await onceStarted(db, row.id, isMissing, () => workflow.fastForward(complaintWorkflowId(row.id), seconds, randomUUID()));
      await keepOffset(db, row.id, row.clockOffsetMs + seconds * 1000);
      return caseAnswer(await caseView(deps, await loadCase(db, reader, params.number)));
    },
  };
}

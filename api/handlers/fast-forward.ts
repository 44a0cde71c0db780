import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import { DomainProblem } from '../../domain/problem.ts';
import { VirtualTimeClient } from '../../infra/virtual-time.ts';
import { nextTick } from '../../domain/tick.ts';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import { invalid } from '../problem.ts';
import { loadCase } from '../queries/load-case.ts';
import { loadSettings } from '../queries/load-settings.ts';
import { signedIn } from '../reader.ts';
import { caseView } from '../views/case-view.ts';
import { caseAnswer } from './verbs.ts';

/** The alarm stands at the end of a day; a little past it the timer has surely fired. */
const BEYOND_SECONDS = 2;

/** Demo and tests only: the server carries one case's own clock past its next deadline, and everything due on the way happens. */
export function fastForwardHandler(deps: ApiDeps): Pick<Handlers, 'fastForward'> {
  const { db, config, temporal } = deps;
  return {
    async fastForward({ reader: asking, params }) {
      const reader = signedIn(asking);
      if (config.caseClock !== 'virtual' || !(temporal.client instanceof VirtualTimeClient)) throw new DomainProblem('not-found', 'the clock of cases is the wall clock');
      const { row, now } = await loadCase(db, reader, params.number);
      const next = nextTick(row.state);
      if (next === undefined) throw invalid('#/params/number', 'no deadline lies ahead');
      const seconds = Math.max(1, Math.ceil((next - Date.parse(now)) / 1000)) + BEYOND_SECONDS;
      try {
        await temporal.client.workflow.fastForward(complaintWorkflowId(row.id), seconds, randomUUID());
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) throw new DomainProblem('unavailable', 'the case is still being started');
        throw error;
      }
      return caseAnswer(await caseView(deps, await loadCase(db, reader, params.number), await loadSettings(db)));
    },
  };
}

import { allHandlersFinished, condition, continueAsNew, sleep, workflowInfo } from '@temporalio/workflow';
import type { LivingCase } from './case-state.ts';
import type { ComplaintInput, ComplaintOutcome } from './messages.ts';

/** The history grew so long that the case had better go on in a new run. */
export function isRenewalDue(c: LivingCase): boolean {
  return workflowInfo().continueAsNewSuggested || c.isLong();
}

/** Everything asked is answered and everything decided is stored: only then may a run end. */
export async function drain(c: LivingCase): Promise<void> {
  const isDrained = (): boolean => allHandlersFinished() && c.isStored();
  do {
    await condition(isDrained);
    // The end of a run must not share a workflow task with the answer to an update: the server may lose that answer.
    await sleep(1);
  } while (!isDrained());
}

/** Goes on in a new run with the same state. Only the story itself may call this, never a handler. */
export async function renewRun(c: LivingCase): Promise<never> {
  await drain(c);
  return continueAsNew<(input: ComplaintInput) => Promise<ComplaintOutcome>>(c.carry());
}

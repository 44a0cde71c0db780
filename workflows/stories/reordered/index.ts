import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../../activities/index.ts';
import { answerSystem } from '../../answer-system.ts';
import { answerVerbs } from '../../answer-verbs.ts';
import { openCase } from '../../case-state.ts';
import type { ComplaintInput, ComplaintOutcome } from '../../messages.ts';
import { patience } from '../../patience.ts';
import { closure } from '../../stages/closure.ts';

const { assessIntake, decideRoute } = proxyLocalActivities<Activities>(patience);

/** The story with two questions asked in the other order, as nobody may release it while cases live: the replay gate must see that. */
export async function complaint(input: ComplaintInput): Promise<ComplaintOutcome> {
  const c = openCase(input);
  answerVerbs(c);
  answerSystem(c);
  const { addressedTo, chosenUnitId } = c.state.filed;
  await decideRoute({ caseId: c.id, addressedTo, chosenUnitId, at: c.context().at });
  await assessIntake({ caseId: c.id });
  return closure(c);
}

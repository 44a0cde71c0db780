import { answerSystem } from '../../answer-system.ts';
import { answerVerbs } from '../../answer-verbs.ts';
import { openCase } from '../../case-state.ts';
import type { ComplaintInput, ComplaintOutcome } from '../../messages.ts';
import { closure } from '../../stages/closure.ts';
import { intake } from '../../stages/intake.ts';
import { routing } from '../../stages/routing.ts';

/** The story with two steps exchanged, as nobody may release it while cases live: the replay gate must see that. */
export async function complaint(input: ComplaintInput): Promise<ComplaintOutcome> {
  const c = openCase(input);
  answerVerbs(c);
  answerSystem(c);
  await routing(c);
  await intake(c);
  return closure(c);
}

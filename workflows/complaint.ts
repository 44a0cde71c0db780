import { statusNumber } from '../domain/stage.ts';
import { answerSystem } from './answer-system.ts';
import { answerVerbs } from './answer-verbs.ts';
import { openCase } from './case-state.ts';
import type { ComplaintInput, ComplaintOutcome } from './messages.ts';
import { closure } from './stages/closure.ts';
import { intake } from './stages/intake.ts';
import { merchantOdr } from './stages/merchant-odr.ts';
import { regulator } from './stages/regulator.ts';
import { routing } from './stages/routing.ts';

/**
 * The life of one complaint, from filing to the file. People act through updates at any time and in any stage; the stages
 * say what happens by itself, and what the case waits for.
 */
export async function complaint(input: ComplaintInput): Promise<ComplaintOutcome> {
  const c = openCase(input);
  answerVerbs(c);
  answerSystem(c);

  await intake(c);
  // A business may deny that it is meant, an authority may send a case back (Art. 41): then it is placed anew.
  while (statusNumber(c.state.status) < statusNumber('closing')) {
    await routing(c);
    await merchantOdr(c);
    await regulator(c);
  }
  return await closure(c);
}

import { emit } from '../batch.ts';
import { meetClock } from '../batch-clocks.ts';
import { notify, notifyHandler, otherParty } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 18.1: mediation needs both parties' yes. */
export const consentToMediation: Decision<'consentToMediation'> = (b, input) => {
  emit(b, 'mediationConsented', input);
  const { complainant, respondent } = b.c.consent;
  if (complainant === 'given' && respondent === 'given') meetClock(b, 'consent', 'consented');
  notifyHandler(b, 'consent-answered');
  notify(b, otherParty(input.by), 'consent-answered');
};

import { emit } from '../batch.ts';
import { notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 22.3. */
export const agreeAppraisalCosts: Decision<'agreeAppraisalCosts'> = (b, input) => {
  emit(b, 'appraisalCostsAgreed', input);
  notifyParties(b, 'appraisal-costs');
};

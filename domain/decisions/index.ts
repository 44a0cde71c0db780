import { acceptComplaint } from './accept-complaint.ts';
import { acceptSettlement } from './accept-settlement.ts';
import { addEvidence } from './add-evidence.ts';
import { agreeAppraisalCosts } from './agree-appraisal-costs.ts';
import { agreeAppraiser } from './agree-appraiser.ts';
import { appointAppraiser } from './appoint-appraiser.ts';
import { askSuperior } from './ask-superior.ts';
import { assignHandler } from './assign-handler.ts';
import { claimCase } from './claim-case.ts';
import { consentToEntrust } from './consent-to-entrust.ts';
import { consentToMediation } from './consent-to-mediation.ts';
import { decideRecusal } from './decide-recusal.ts';
import { decideSuperiorRequest } from './decide-superior-request.ts';
import type { Decisions } from './decision.ts';
import { declareConflict } from './declare-conflict.ts';
import { declareNotRespondent } from './declare-not-respondent.ts';
import { declineMediation } from './decline-mediation.ts';
import { dispatchCase } from './dispatch-case.ts';
import { endMediation } from './end-mediation.ts';
import { entrustMediation } from './entrust-mediation.ts';
import { escalate } from './escalate.ts';
import { followUp } from './follow-up.ts';
import { notifyParty } from './notify-party.ts';
import { offerSettlement } from './offer-settlement.ts';
import { pauseForAppraisal } from './pause-for-appraisal.ts';
import { rateHandling } from './rate-handling.ts';
import { recallEntrustment } from './recall-entrustment.ts';
import { recordAgreement } from './record-agreement.ts';
import { recordIdentityRefusal } from './record-identity-refusal.ts';
import { recordMediation } from './record-mediation.ts';
import { refuseComplaint } from './refuse-complaint.ts';
import { rejectSettlement } from './reject-settlement.ts';
import { repinRulePack } from './repin-rule-pack.ts';
import { replyAsConsumer } from './reply-as-consumer.ts';
import { replyAsMerchant } from './reply-as-merchant.ts';
import { requestIdentityProof } from './request-identity-proof.ts';
import { requestMaterials } from './request-materials.ts';
import { requestRecusal } from './request-recusal.ts';
import { resumeMediation } from './resume-mediation.ts';
import { retractOffer } from './retract-offer.ts';
import { returnDraft } from './return-draft.ts';
import { returnToDispatcher } from './return-to-dispatcher.ts';
import { scheduleMediation } from './schedule-mediation.ts';
import { sealAgreement } from './seal-agreement.ts';
import { spotCheck } from './spot-check.ts';
import { submitForApproval } from './submit-for-approval.ts';
import { supplyIdentityProof } from './supply-identity-proof.ts';
import { supplyMaterials } from './supply-materials.ts';
import { takeOverCase } from './take-over-case.ts';
import { verifyIdentity } from './verify-identity.ts';
import { withdraw } from './withdraw.ts';

/** One decision per verb. */
export const decisions: Decisions = {
  dispatchCase,
  returnToDispatcher,
  claimCase,
  assignHandler,
  takeOverCase,
  askSuperior,
  decideSuperiorRequest,
  replyAsMerchant,
  replyAsConsumer,
  offerSettlement,
  rejectSettlement,
  retractOffer,
  acceptSettlement,
  escalate,
  declareNotRespondent,
  withdraw,
  addEvidence,
  requestIdentityProof,
  supplyIdentityProof,
  verifyIdentity,
  recordIdentityRefusal,
  requestMaterials,
  supplyMaterials,
  acceptComplaint,
  refuseComplaint,
  submitForApproval,
  returnDraft,
  consentToMediation,
  declineMediation,
  consentToEntrust,
  entrustMediation,
  recallEntrustment,
  scheduleMediation,
  recordMediation,
  agreeAppraiser,
  appointAppraiser,
  agreeAppraisalCosts,
  pauseForAppraisal,
  resumeMediation,
  requestRecusal,
  declareConflict,
  decideRecusal,
  recordAgreement,
  sealAgreement,
  endMediation,
  notifyParty,
  followUp,
  spotCheck,
  rateHandling,
  repinRulePack,
};

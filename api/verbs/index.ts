import type { Verb } from '../../domain/verb.ts';
import { prepareAcceptComplaint } from './accept-complaint.ts';
import { onComplainantsWord, withActingParty } from './acting-party.ts';
import { prepareAssignHandler } from './assign-handler.ts';
import { prepareAppraiser } from './choose-appraiser.ts';
import { prepareGround } from './decide-on-ground.ts';
import { prepareDecideRecusal } from './decide-recusal.ts';
import { prepareDecideSuperiorRequest } from './decide-superior-request.ts';
import { prepareDeclareConflict } from './declare-conflict.ts';
import { prepareDispatchCase } from './dispatch-case.ts';
import { prepareEntrustMediation } from './entrust-mediation.ts';
import type { Preparation, Prepared, Preparer } from './preparer.ts';
import { prepareRepinRulePack } from './repin-rule-pack.ts';
import { prepareRequestRecusal } from './request-recusal.ts';
import { prepareReturnToDispatcher } from './return-to-dispatcher.ts';
import { prepareScheduleMediation } from './schedule-mediation.ts';
import { prepareSupplyMaterials } from './supply-materials.ts';
import { prepareTakeOverCase } from './take-over-case.ts';

/** Verbs whose input holds more than their body says. All others take the body as it is. */
const preparers: { readonly [V in Verb]?: Preparer<V> } = {
  dispatchCase: prepareDispatchCase,
  returnToDispatcher: prepareReturnToDispatcher,
  assignHandler: prepareAssignHandler,
  takeOverCase: prepareTakeOverCase,
  decideSuperiorRequest: prepareDecideSuperiorRequest,
  offerSettlement: withActingParty,
  rejectSettlement: withActingParty,
  retractOffer: withActingParty,
  acceptSettlement: withActingParty,
  escalate: onComplainantsWord,
  withdraw: onComplainantsWord,
  supplyIdentityProof: onComplainantsWord,
  supplyMaterials: prepareSupplyMaterials,
  acceptComplaint: prepareAcceptComplaint,
  refuseComplaint: prepareGround,
  consentToMediation: withActingParty,
  declineMediation: withActingParty,
  consentToEntrust: withActingParty,
  entrustMediation: prepareEntrustMediation,
  scheduleMediation: prepareScheduleMediation,
  agreeAppraiser: prepareAppraiser,
  appointAppraiser: prepareAppraiser,
  requestRecusal: prepareRequestRecusal,
  declareConflict: prepareDeclareConflict,
  decideRecusal: prepareDecideRecusal,
  endMediation: prepareGround,
  repinRulePack: prepareRepinRulePack,
};

/** The complete input of a verb: its body with refs, and the facts that only the server may state. */
export async function prepare<V extends Verb>(verb: V, preparation: Preparation): Promise<Prepared<V>> {
  const preparer: Preparer<V> | undefined = preparers[verb];
  return preparer === undefined ? { input: preparation.input as unknown as Prepared<V>['input'] } : preparer(preparation);
}

import * as acceptance from './acceptance-lives.ts';
import type { Life } from './life.ts';
import * as mediation from './mediation-lives.ts';
import * as odr from './odr-lives.ts';
import { continuedAsNew } from './renewed-lives.ts';
import type { World } from './world.ts';

/** Every path that has a life of its own, and a golden history of the same name. */
export const lives: Readonly<Record<string, (world: World) => Promise<Life>>> = {
  'settled-in-odr': odr.settledInOdr,
  'odr-missed-and-mediated': odr.odrMissed,
  'escalated-into-order-121': odr.escalatedIntoOrder121,
  'escalated-to-a-dispatcher': odr.escalatedToDispatcher,
  'odr-lapsed-and-asked': acceptance.lapsedAsked,
  'escalated-early-and-declined': acceptance.escalatedEarly,
  refused: acceptance.refused,
  'identity-proved': acceptance.identityProof,
  'identity-never-proved': acceptance.identityNeverProved,
  'appraisal-pause': mediation.appraisal,
  recusal: mediation.recusal,
  'entrusted-to-the-end-of-the-term': mediation.entrusted,
  withdrawn: acceptance.withdrawn,
  'order-20': mediation.underOrder20,
  'continued-as-new': continuedAsNew,
};

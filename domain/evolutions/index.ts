import { acceptanceEvolutions } from './acceptance.ts';
import { closureEvolutions } from './closure.ts';
import { deadlineEvolutions } from './deadline.ts';
import { dispatchEvolutions } from './dispatch.ts';
import { evidenceEvolutions } from './evidence.ts';
import type { Evolutions } from './evolution.ts';
import { identityEvolutions } from './identity.ts';
import { mediationEvolutions } from './mediation.ts';
import { noticeEvolutions } from './notice.ts';
import { resultEvolutions } from './result.ts';
import { routingEvolutions } from './routing.ts';
import { settlementEvolutions } from './settlement.ts';

/** One evolution per kind of event. */
export const evolutions: Evolutions = {
  ...routingEvolutions,
  ...dispatchEvolutions,
  ...settlementEvolutions,
  ...identityEvolutions,
  ...acceptanceEvolutions,
  ...mediationEvolutions,
  ...resultEvolutions,
  ...noticeEvolutions,
  ...deadlineEvolutions,
  ...closureEvolutions,
  ...evidenceEvolutions,
};

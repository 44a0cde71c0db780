import { emit } from '../batch.ts';
import type { EventFacts } from '../event.ts';
import type { Actor } from '../role.ts';
import type { Decision } from './decision.ts';

function authorOf(actor: Actor): EventFacts['evidenceAdded']['by'] {
  if (actor.kind === 'consumer') return 'complainant';
  if (actor.kind === 'merchant-agent') return 'respondent';
  return actor.kind === 'mediator' ? 'mediator' : 'handler';
}

export const addEvidence: Decision<'addEvidence'> = (b, input, actor) => emit(b, 'evidenceAdded', { ...input, by: authorOf(actor) });

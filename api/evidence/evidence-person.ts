import { eventActorOf } from '../../domain/event-actor.ts';
import type { EvidencePerson } from '../../infra/evidence/evidence-deps.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import type { Reader } from '../reader.ts';

/** The reader as the chain of custody keeps a person. Throws `forbidden` for those who only read. */
export function evidencePerson({ userId }: Reader, { actor, row }: LoadedCase): EvidencePerson {
  const verified = actor.kind === 'consumer' && row.state.identityState === 'verified';
  return { userId, actor: eventActorOf(actor, {}), proof: verified ? 'password-identity-verified' : 'password' };
}

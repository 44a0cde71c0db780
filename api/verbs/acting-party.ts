import { partyOf } from '../../domain/relation.ts';
import type { Actor, Party } from '../../domain/role.ts';
import { invalid } from '../problem.ts';
import type { Prepared, Preparation } from './preparer.ts';
import type { Verb } from '../../domain/verb.ts';

/** For whom somebody acts: for himself, or as an officer for the party whose word is recorded. */
export function actingParty(actor: Actor, body: Record<string, unknown>): Party {
  const { onWordOf } = body as { onWordOf?: { party: Party } };
  const own = partyOf(actor);
  if (own !== undefined && onWordOf !== undefined) throw invalid('#/body/onWordOf', 'only an officer acts on the word of a party');
  const party = own ?? onWordOf?.party;
  if (party === undefined) throw invalid('#/body/onWordOf', 'say whose word this is');
  return party;
}

/** Preparer of verbs that either party may use: adds `by`. */
export function withActingParty<V extends Verb>({ loaded, body, input }: Preparation): Promise<Prepared<V>> {
  return Promise.resolve({ input: { ...input, by: actingParty(loaded.actor, body) } as unknown as Prepared<V>['input'] });
}

/** Preparer of verbs of the complainant alone: an officer must name the complainant's word, the complainant no word at all. */
export async function onComplainantsWord<V extends Verb>({ loaded, body, input }: Preparation): Promise<Prepared<V>> {
  if (loaded.actor.kind !== 'officer' && body['onWordOf'] !== undefined)
    throw invalid('#/body/onWordOf', 'only an officer acts on the word of a party');
  if (loaded.actor.kind === 'officer' && actingParty(loaded.actor, body) !== 'complainant') {
    throw invalid('#/body/onWordOf/party', 'only the complainant can say this');
  }
  return { input: input as unknown as Prepared<V>['input'] };
}

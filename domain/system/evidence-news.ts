import { type DecideContext, emit, openBatch } from '../batch.ts';
import type { CaseFile, CaseState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent, EventFacts } from '../event.ts';
import type { EvidenceFacts } from '../evidence/evidence-facts.ts';
import type { EventActor } from '../role.ts';

/** What became of a file. Voids, holds and releases name the officer whose word it was. */
export type EvidenceNews = {
  [K in keyof EvidenceFacts]: { kind: K; facts: EvidenceFacts[K]; actor?: EventActor };
}[keyof EvidenceFacts];

/** What may still be heard of a file; anything else was heard before. */
const isNew: Readonly<Record<keyof EvidenceFacts, (file: CaseFile | undefined) => boolean>> = {
  evidenceSealed: (file) => file === undefined,
  evidenceRefused: (file) => file === undefined,
  evidenceVoided: (file) => file?.state === 'sealed',
  evidenceHeld: (file) => file !== undefined && file.state !== 'refused' && !file.held,
  evidenceReleased: (file) => file?.held === true,
};

/** The event of a file's news. Said twice it changes nothing; after archiving the case hears no more. */
export function decideEvidenceNews(c: CaseState, { kind, facts, actor = system }: EvidenceNews, context: DecideContext): CaseEvent[] {
  if (c.status === 'archived' || !isNew[kind](c.files?.[facts.file.id])) return [];
  const b = openBatch(c, actor, context);
  emit(b, kind, facts as EventFacts[typeof kind]);
  return b.events;
}

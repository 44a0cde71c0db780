import type { Ref } from '../../domain/verb.ts';
import { readTexts } from '../../infra/database/texts.ts';
import type { ApiDeps } from '../deps.ts';

/** Words of the officers' decisions about a file. */
export interface FileReasons {
  held?: string;
  voided?: string;
}

interface Found {
  evidenceId: string;
  kind: 'voidAsked' | 'voided' | 'held';
  facts: { reason?: Ref };
}

/** Why files of a case are held, void, or asked to be; by file. The latest decision counts. */
export async function loadFileReasons({ db, vault }: ApiDeps, caseId: string): Promise<ReadonlyMap<string, FileReasons>> {
  const rows = (await db
    .selectFrom('evidenceStep')
    .select(['evidenceId', 'kind', 'facts'])
    .where('complaintId', '=', caseId)
    .where('kind', 'in', ['voidAsked', 'voided', 'held'])
    .orderBy('id')
    .execute()) as Found[];
  const texts = await readTexts(
    db,
    vault,
    caseId,
    rows.flatMap(({ facts: { reason } }) => reason?.id ?? []),
  );
  const reasons = new Map<string, FileReasons>();
  for (const { evidenceId, kind, facts } of rows) {
    const text = facts.reason && texts.get(facts.reason.id)?.text;
    if (text !== undefined) reasons.set(evidenceId, { ...reasons.get(evidenceId), [kind === 'held' ? 'held' : 'voided']: text });
  }
  return reasons;
}

import type { OutboxKind } from '../../infra/database/schema-work.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { deliverNotice } from './deliver-notice.ts';
import type { LaneWork } from './lane.ts';
import { moveDeadlines } from './move-deadlines.ts';
import { claimWork } from './outbox.ts';
import type { RelayDeps } from './relay-deps.ts';
import { startCase } from './start-case.ts';
import { tellEvidence } from './tell-evidence.ts';

/** All but the checking of files, which the worker of files orders for itself. */
const verbs: Readonly<Record<Exclude<OutboxKind, 'sealEvidence'>, (deps: RelayDeps, row: OutboxRow) => Promise<void>>> = {
  startCase,
  notice: deliverNotice,
  evidenceNews: tellEvidence,
  moveDeadlines,
};

async function act(deps: RelayDeps, row: OutboxRow): Promise<void> {
  if (row.kind === 'sealEvidence') throw new Error('files are checked by another worker');
  await verbs[row.kind](deps, row);
}

/** What the outbox asks for about cases. */
export const caseWork: LaneWork<RelayDeps> = { width: 8, claim: claimWork, act };

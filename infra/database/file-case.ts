import { randomUUID } from 'node:crypto';
import type { CaseEvent, EventOf } from '../../domain/event.ts';
import { beginCase } from '../../domain/fold.ts';
import type { Settings } from '../../domain/settings.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { newCaseKey } from './case-keys.ts';
import type { ComplaintNumbers } from './complaint-numbers.ts';
import type { Db } from './connect.ts';
import { chainStart } from './event-chain.ts';
import { findRequest, type NewRequest } from './idempotency.ts';
import { isUniqueViolation } from './is-unique-violation.ts';
import { partyEntries, sealParty, type Parties } from './parties.ts';
import { chainEvents, type RecordedEvent } from './recording/chain-events.ts';
import { firstRow } from './recording/complaint-row.ts';
import { writeFiling, type FilingRows } from './recording/write-filing.ts';
import { sealText } from './texts.ts';

export interface FilingDeps {
  vault: KeyVault;
  numbers: ComplaintNumbers;
}

type Filed = EventOf<'complaintFiled'>;

export interface Filing {
  request: NewRequest;
  /** Six-digit division and year of filing in Beijing time, for the number. */
  division: string;
  year: number;
  /** Texts by kind, each stored once: facts, request, goods … */
  texts: Readonly<Record<string, string>>;
  parties: Parties;
  /** Event 1 but for its number. */
  filed: Omit<Filed, 'seq' | 'kind' | 'facts'> & { facts: Omit<Filed['facts'], 'number'> };
  settings: Settings;
  clockOffsetMs: number;
  /** What else the filer was told, without personal data: kept with the number, for the same request coming again. */
  told?: Readonly<Record<string, unknown>>;
}

export interface FiledCase {
  caseId: string;
  number: string;
}

/** The argument of the case's workflow, as its start order carries it. */
export interface StartOrder {
  caseId: string;
  filed: CaseEvent;
  settings: Settings;
  clockOffsetMs: number;
}

/**
 * Files a complaint for good: row, texts, parties, key, event 1, the order to start its workflow and the answer to
 * the request, all of them or none. The same request again gives the same case, with what was told then, and files nothing.
 * Throws `idempotency-conflict` when its key was used for something else.
 */
export async function fileCase(db: Db, deps: FilingDeps, filing: Filing): Promise<FiledCase> {
  const number = await deps.numbers.next(filing.division, filing.year);
  const caseId = randomUUID();
  try {
    await writeFiling(db, await filingRows(deps.vault, filing, { caseId, number }));
    return { ...filing.told, caseId, number };
  } catch (error) {
    if (!isUniqueViolation(error, 'idempotency_key_pkey')) throw error;
    const earlier = await findRequest(db, filing.request);
    if (earlier.state !== 'answered') throw error;
    return { ...filing.told, ...(earlier.response as FiledCase) };
  }
}

async function filingRows(vault: KeyVault, filing: Filing, filed: FiledCase): Promise<FilingRows> {
  const { caseId, number } = filed;
  const { request, settings, clockOffsetMs, told } = filing;
  const event: Filed = { ...filing.filed, seq: 1, kind: 'complaintFiled', facts: { ...filing.filed.facts, number } };
  const after = beginCase(caseId, event);
  const { dataKey, row: key } = await newCaseKey(vault, caseId);
  const [recorded] = chainEvents(caseId, chainStart(caseId), [event]) as [RecordedEvent];
  const order: StartOrder = { caseId, filed: event, settings, clockOffsetMs };
  return {
    after,
    row: firstRow(after, { lastStep: event, lastHash: recorded.hash, clockOffsetMs, settings }),
    key,
    texts: Object.entries(filing.texts).map(([kind, text]) => sealText(dataKey, caseId, kind, text).row),
    parties: partyEntries(filing.parties).map(([role, details]) => sealParty(dataKey, caseId, role, details)),
    event: recorded,
    start: { kind: 'startCase', complaintId: caseId, ref: 'start', payload: order },
    answer: { ...request, status: 201, response: { ...told, ...filed } },
  };
}

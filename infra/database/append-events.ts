import { lastStepOf } from '../../domain/case-step.ts';
import type { CaseState } from '../../domain/case.ts';
import type { CaseEvent } from '../../domain/event.ts';
import { evolve } from '../../domain/evolve.ts';
import { defaultSettings, type TermSettings, termSettings } from '../../domain/settings.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { applyEvidence } from './apply-evidence.ts';
import type { CalendarSource } from './calendars.ts';
import type { Trx } from './connect.ts';
import { chainEvents } from './recording/chain-events.ts';
import { completeDates } from './recording/complete-dates.ts';
import { completeNotice, type CompletedNotice } from './recording/complete-notices.ts';
import { changingColumns } from './recording/complaint-row.ts';
import { loadCase, type LoadedCase } from './recording/load-case.ts';
import { loadNoticeMaterial } from './recording/notice-source.ts';
import { RecordConflict } from './recording/record-conflict.ts';
import { readStoredBatch } from './recording/stored-batch.ts';
import { writeBatch } from './recording/write-batch.ts';

/** What recording needs beside the transaction. */
export interface RecordDeps {
  vault: KeyVault;
  calendars: CalendarSource;
  /** In 'virtual' a case may live in another time than the wall clock's; its row then keeps the difference. */
  caseClock: 'wall' | 'virtual';
}

/** The events of one act: the verb's own, then those of its clocks and notices. */
export interface Batch {
  caseId: string;
  events: readonly CaseEvent[];
  clockOffsetMs: number;
  /** Those that the case was filed under (decision 0005); a batch that was sent before they came along goes by those in force. */
  settings?: TermSettings;
  /** Id of the update that caused it. */
  cause?: string;
}

/**
 * Writes a batch and all that follows from it in the caller's transaction: events, case row, clocks, notices to be
 * delivered, counters. Returns the events as stored: with the dates of clocks and the refs of notice texts.
 * A batch that is stored already changes nothing and gives the stored events.
 * Throws RecordConflict when the case is not filed, when a seq is missing, or when another event has that seq.
 */
export async function appendEvents(trx: Trx, deps: RecordDeps, batch: Batch): Promise<CaseEvent[]> {
  const [first] = batch.events;
  if (!first) return [];
  const stored = await loadCase(trx, batch.caseId);
  if (!stored) throw new RecordConflict(`case ${batch.caseId} is not filed`);
  if (first.seq <= stored.lastSeq) return readStoredBatch(trx, batch.caseId, batch.events);
  checkSequence(batch, stored.lastSeq);
  const { events, after, notices } = await complete(trx, deps, stored, batch);
  const rows = chainEvents(batch.caseId, stored.lastHash, events, batch.cause);
  const clockOffsetMs = offsetOf(deps, stored, batch, events.at(-1) ?? first);
  const context = { lastStep: lastStepOf(events), lastHash: rows.at(-1)?.hash ?? stored.lastHash, clockOffsetMs };
  const closedAt = events.find((event) => event.kind === 'caseClosed')?.at ?? null;
  await writeBatch(trx, { before: stored.state, after, columns: changingColumns(after, context), closedAt, events: rows, notices });
  await applyEvidence(trx, batch.caseId, events);
  return events;
}

function checkSequence({ caseId, events }: Batch, lastSeq: number): void {
  const gap = events.findIndex((event, index) => event.seq !== lastSeq + 1 + index);
  if (gap !== -1) throw new RecordConflict(`case ${caseId} is at ${lastSeq}, event ${events[gap]?.seq} does not follow`);
}

interface Completed {
  events: CaseEvent[];
  after: CaseState;
  notices: CompletedNotice[];
}

/** Dates first: the texts of notices tell them. */
async function complete(trx: Trx, deps: RecordDeps, stored: LoadedCase, batch: Batch): Promise<Completed> {
  const calendar = await deps.calendars(trx, stored.editions);
  const settings = batch.settings ?? termSettings({ ...defaultSettings, ...stored.settings });
  const dated = batch.events.map((event) => completeDates(event, calendar, settings));
  const told = dated.reduce(evolve, stored.state);
  const queued = dated.filter((event) => event.kind === 'noticeQueued');
  if (queued.length === 0) return { events: dated, after: told, notices: [] };
  const material = await loadNoticeMaterial(trx, deps.vault, stored, told, dated);
  const notices = queued.map((event) => completeNotice(event, told, material.events, material));
  const bySeq = new Map(notices.map(({ event }) => [event.seq, event]));
  const events = dated.map((event) => bySeq.get(event.seq) ?? event);
  return { events, after: events.reduce(evolve, stored.state), notices };
}

/** Virtual time only runs forward, and a late recording must not turn it back: of the known differences the largest. */
function offsetOf(deps: RecordDeps, stored: LoadedCase, batch: Batch, lastEvent: CaseEvent): number {
  if (deps.caseClock === 'wall') return 0;
  return Math.max(stored.clockOffsetMs, batch.clockOffsetMs, Date.parse(lastEvent.at) - Date.now());
}

import type { CaseState } from '../domain/case.ts';
import type { CaseEvent, Outcome } from '../domain/event.ts';
import type { Reason } from '../domain/reason.ts';
import type { Actor } from '../domain/role.ts';
import type { Settings } from '../domain/settings.ts';
import type { Status } from '../domain/stage.ts';
import type { Verb, VerbInput } from '../domain/verb.ts';

/** Name under which the story is registered; a living case keeps it for ever. */
export const complaintWorkflow = 'complaint';

/** The id of a case's workflow: no personal data, and the same for every attempt to start it. */
export function complaintWorkflowId(caseId: string): string {
  return `complaint-${caseId}`;
}

/** What a run hands to the next one of the same case. */
export interface Carried {
  state: CaseState;
  /** Case time at the end of the former run, epoch milliseconds. */
  until: number;
  /** Answers given lately by update id, oldest first. */
  answered: readonly Answered[];
}

/** What a case's workflow starts from: its first event as stored, and the settings of its filing day. */
export interface ComplaintInput {
  caseId: string;
  filed: CaseEvent;
  settings: Settings;
  /** Case time = workflow time + this, milliseconds; 0 unless the case clock is virtual. */
  clockOffsetMs: number;
  /** Continue in a new run after this many events of the case, besides when the server suggests it. */
  continueAsNewAfterEvents?: number;
  carried?: Carried;
}

/** Argument of the update that a verb of a case is; the update has the verb's name. */
export interface VerbRequest<V extends Verb> {
  actor: Actor;
  input: VerbInput[V];
  /** What the caller saw (If-Match). */
  version?: number;
}

/** Answer of an update, once its events are stored. `seq` is that of the last event of its batch. */
export interface VerbResult {
  seq: number;
  version: number;
  status: Status;
}

/** An answer kept, so that the same update id in a later run gets it again and changes nothing. */
export interface Answered extends VerbResult {
  updateId: string;
}

/** Details of a refused update: an ApplicationFailure whose type is the problem code, `details[0]` is this. */
export interface Refusal {
  reason?: Reason;
  status: Status;
  version: number;
  allowedActions: readonly Verb[];
}

/** Signal: what became of a notice. Said twice it changes nothing. */
export const noteNotice = 'noteNotice';
export type { NoticeNews } from '../domain/system.ts';

/** Signal: a file was sealed, refused, voided, held or released. Said twice it changes nothing. */
export const noteEvidence = 'noteEvidence';
export type { EvidenceNews } from '../domain/system.ts';

/**
 * Queue of the steps that touch a stored content, beside the queue of the cases: they read, inspect and write up to hundreds of
 * megabytes, and must not keep a case waiting (decision 0014).
 */
export function evidenceQueueOf(taskQueue: string): string {
  return `${taskQueue}-evidence`;
}

/** Name of the workflow that checks and seals one file. */
export const sealFileWorkflow = 'sealFile';

/** One for each file, and the same for every attempt to start it. */
export function sealEvidenceWorkflowId(evidenceId: string): string {
  return `seal-evidence-${evidenceId}`;
}

/** Name of the workflow that watches over stored files, once a day. */
export const keepEvidenceWorkflow = 'keepEvidence';

/** Name of the workflow that watches whether that one still happens, every hour. */
export const watchEvidenceWorkflow = 'watchEvidence';

/** Input of the workflow that seals a file. */
export interface SealOrder {
  caseId: string;
  evidenceId: string;
  /** How often the scanner did not answer, in earlier runs of the same file. */
  pauses?: number;
}

/** Update: running clocks are dated anew after an edition of the calendar was imported; its argument is the edition's id. */
export const moveDeadlines = 'moveDeadlines';

/** Query: the whole state, equal to fold(stored events) once everything said is stored. */
export const caseState = 'caseState';

/** Query: case time, ISO 8601. */
export const caseNow = 'caseNow';

export type ComplaintOutcome = Outcome;

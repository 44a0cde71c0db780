import { deepStrictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseState } from '../../domain/case.ts';
import type { CaseEvent, Outcome } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { decideClosing } from '../../domain/system.ts';
import { nextTick } from '../../domain/tick.ts';
import type { Verb } from '../../domain/verb.ts';
import { eventOf } from '../../infra/database/event-row.ts';
import { verifyChain } from '../../infra/database/verify-chain.ts';
import { caseState, complaintWorkflowId, type VerbRequest, type VerbResult } from '../messages.ts';
import { fileLife, type Plan } from './file-life.ts';
import type { World } from './world.ts';

const PATIENCE_MS = 40_000;
const POLL_MS = 20;

export type Following = Awaited<ReturnType<typeof followCase>>;

/** A filed case as it can be watched from outside: its row, its record and its workflow, and its clock to carry it forward. */
export async function followCase(world: World, plan: Plan) {
  const { db, workflows } = world;
  const { caseId, number, clockOffsetMs } = await fileLife(world, plan);
  const workflowId = complaintWorkflowId(caseId);
  const handle = workflows.getHandle(workflowId);
  let skippedMs = 0;
  const now = (): number => Date.now() + clockOffsetMs + skippedMs;

  async function storedState(): Promise<CaseState> {
    return (await db.selectFrom('complaint').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
  }

  async function openErrands(): Promise<number> {
    const open = await db.selectFrom('outbox').select('id').where('complaintId', '=', caseId).where('doneAt', 'is', null).execute();
    return open.length;
  }

  /** What is still to happen by itself, for the message of a wait that took too long. */
  async function unsettled(state: CaseState): Promise<string | undefined> {
    const at = new Date(now()).toISOString();
    if (state.seq === 1 || (state.routeDue && state.status !== 'archived')) return 'routing';
    if ((nextTick(state) ?? Number.POSITIVE_INFINITY) <= now()) return 'a clock that ended';
    if (Object.values(state.notices).some((notice) => notice.state === 'queued') && state.status !== 'archived') return 'a notice';
    if (decideClosing(state, { at, settings: defaultSettings }).length > 0) return 'closing';
    return (await openErrands()) > 0 ? 'the outbox' : undefined;
  }

  /** Waits until nothing more happens by itself at this time; gives the state, in which row and workflow agree. */
  async function settle(): Promise<CaseState> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const stored = await storedState();
      const waitsFor = await unsettled(stored);
      if (waitsFor === undefined) {
        const living = await handle.query<CaseState>(caseState);
        if (living.seq === stored.seq) return living;
      }
      if (Date.now() > until) throw new Error(`case ${caseId} waits for ${waitsFor ?? 'the record'} in ${stored.status} at ${stored.seq}`);
      await sleep(POLL_MS);
    }
  }

  async function storedEvents(): Promise<CaseEvent[]> {
    const rows = await db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute();
    return rows.map(eventOf);
  }

  return {
    caseId,
    number,
    workflowId,
    handle,
    now,
    settle,
    storedEvents,
    update: <V extends Verb>(verb: V, request: VerbRequest<V>, updateId: string = randomUUID()): Promise<VerbResult> =>
      handle.executeUpdate<VerbResult, [VerbRequest<V>]>(verb, { args: [request], updateId }),
    result: (): Promise<Outcome> => handle.result() as Promise<Outcome>,
    /** Carries the case's clock to an instant of case time, if that lies ahead. */
    async forward(instant: number): Promise<void> {
      const seconds = Math.ceil((instant - now()) / 1000);
      if (seconds <= 0) return;
      await workflows.fastForward(workflowId, seconds, randomUUID());
      skippedMs += seconds * 1000;
    },
    /** fold(stored events) = workflow state = case row, and the chain of the record is whole. */
    async agrees(): Promise<void> {
      const living = await settle();
      deepStrictEqual(await storedState(), living);
      deepStrictEqual(fold(caseId, await storedEvents()), living);
      const verdict = await verifyChain(db, caseId);
      deepStrictEqual({ ok: verdict.ok, length: verdict.ok ? verdict.length : verdict.seq }, { ok: true, length: living.seq });
    },
  };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationFailure, WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '../../domain/case.ts';
import type { CaseEvent, Outcome } from '../../domain/event.ts';
import { fold } from '../../domain/fold.ts';
import { eventOf } from '../../infra/database/event-row.ts';
import { storeText } from '../../infra/database/texts.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { complaintWorkflowId } from '../messages.ts';
import { fileLife } from './file-life.ts';
import { approver, consumer, handler } from './people.ts';
import { openWorld, type World } from './world.ts';

const CASES = 1_000;
const AT_A_TIME = 50;
/** Every tenth case is claimed, so that a handler accepts it; an approver refuses the others. */
const ACCEPTED_EVERY = 10;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  // Nobody needs to be told here: without the post the cases run four times as fast.
  world = await openWorld({ databaseUrl: database.url, ...testStack().temporal }, { relay: false });
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

async function rowOf(caseId: string): Promise<CaseState> {
  return (await world.db.selectFrom('complaint').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
}

async function until(caseId: string, isThere: (state: CaseState) => boolean): Promise<CaseState> {
  for (;;) {
    const state = await rowOf(caseId);
    if (isThere(state)) return state;
    await sleep(100);
  }
}

async function eventsOf(caseId: string): Promise<CaseEvent[]> {
  return (await world.db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute()).map(eventOf);
}

function send(caseId: string, verb: string, request: object): Promise<unknown> {
  return world.workflows.getHandle(complaintWorkflowId(caseId)).executeUpdate(verb, { args: [request], updateId: randomUUID() });
}

function codeOf(result: PromiseSettledResult<unknown>): string {
  if (result.status === 'fulfilled') return 'done';
  const { reason } = result;
  return reason instanceof WorkflowUpdateFailedError && reason.cause instanceof ApplicationFailure
    ? (reason.cause.type ?? '')
    : String(reason);
}

type Decision = 'acceptComplaint' | 'refuseComplaint';

async function readyCase(decision: Decision): Promise<CaseState> {
  const { caseId } = await fileLife(world, { at: '2026-06-10 10:00' });
  await world.start(caseId);
  const state = await until(caseId, ({ status }) => status === 'awaiting-acceptance');
  if (decision === 'refuseComplaint') return state;
  await send(caseId, 'claimCase', { actor: handler(state), input: {} });
  return until(caseId, ({ handlerId }) => handlerId !== undefined);
}

async function race(serial: number): Promise<void> {
  const decision: Decision = serial % ACCEPTED_EVERY === 0 ? 'acceptComplaint' : 'refuseComplaint';
  const state = await readyCase(decision);
  const { id, version } = state;
  const text = await storeText(world.db, world.vault, id, 'reason', '测试');
  const decide = () =>
    decision === 'acceptComplaint'
      ? send(id, decision, { actor: handler(state), input: { acceptedElsewhere: false }, version })
      : send(id, decision, { actor: approver(state), input: { ground: '16.7', reason: text, evidence: [], citation: text }, version });
  const withdraw = () => send(id, 'withdraw', { actor: consumer(state), input: {}, version });
  const both = serial % 2 === 0 ? [decide(), withdraw()] : [withdraw(), decide()];
  const codes = (await Promise.allSettled(both)).map(codeOf);
  expect(codes.toSorted()).toEqual(['done', 'stale-version']);
  const events = await eventsOf(id);
  const decided = events.filter(({ kind }) => ['complaintWithdrawn', 'complaintAccepted', 'complaintRefused'].includes(kind));
  expect(decided).toHaveLength(1);
  const winner = decided[0]?.kind ?? '';
  expect(fold(id, events).outcome).toEqual(outcomes[winner]);
  wins.set(winner, (wins.get(winner) ?? 0) + 1);
}

const outcomes: Readonly<Record<string, Outcome | undefined>> = {
  complaintWithdrawn: { result: 'withdrawn-before-acceptance' },
  complaintRefused: { result: 'refused', ground: '16.7' },
  complaintAccepted: undefined,
};
const wins = new Map<string, number>();

describe('a withdrawal in a race with a decision', () => {
  it(`has one outcome in each of ${CASES} interleavings`, { timeout: 600_000 }, async () => {
    for (let first = 0; first < CASES; first += AT_A_TIME) {
      await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => race(first + index)));
    }
    expect(wins.get('complaintWithdrawn')).toBeGreaterThan(0);
    expect(wins.get('complaintRefused')).toBeGreaterThan(0);
    expect([...wins.values()].reduce((sum, count) => sum + count)).toBe(CASES);
  });
});

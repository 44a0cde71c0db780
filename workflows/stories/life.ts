import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { ApplicationFailure, WorkflowUpdateFailedError } from '@temporalio/client';
import type { CaseState, Clock } from '../../domain/case.ts';
import type { ClockKey } from '../../domain/clock.ts';
import type { Reason } from '../../domain/reason.ts';
import { statusNumber } from '../../domain/stage.ts';
import { nextTick } from '../../domain/tick.ts';
import type { Ref, Verb, VerbInput } from '../../domain/verb.ts';
import { storeText } from '../../infra/database/texts.ts';
import type { Refusal, VerbResult } from '../messages.ts';
import { beijing, type Plan } from './file-life.ts';
import { followCase, type Following } from './follow-case.ts';
import { approver, consumer, handler, type Person } from './people.ts';
import type { World } from './world.ts';

export type Life = Awaited<ReturnType<typeof beginLife>>;

/** A life told step by step on the real parts: each step waits until everything that follows from it is stored and sent. */
export async function beginLife(world: World, plan: Plan) {
  const following = await followCase(world, plan);
  const text = (kind: string): Promise<Ref> => storeText(world.db, world.vault, following.caseId, kind, `${kind}：测试文字`);
  const acts = actsOf(following, text);
  return { ...following, ...acts, ...checksOf(following), ...shorthandOf(acts, text), ...timeOf(following) };
}

type Text = (kind: string) => Promise<Ref>;

function actsOf(following: Following, text: Text) {
  async function tries<V extends Verb>(person: Person, verb: V, input: VerbInput[V], version?: number): Promise<VerbResult> {
    const state = await following.settle();
    return following.update(verb, { actor: person(state), input, version: version ?? state.version });
  }
  async function does<V extends Verb>(person: Person, verb: V, input: VerbInput[V]): Promise<VerbResult> {
    const result = await tries(person, verb, input);
    await following.settle();
    return result;
  }
  async function refusal<V extends Verb>(
    person: Person,
    verb: V,
    input: VerbInput[V],
    version?: number,
  ): Promise<Refusal & { code: string }> {
    try {
      await tries(person, verb, input, version);
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
        return { ...(error.cause.details?.[0] as Refusal), code: error.cause.type ?? '' };
      }
      throw error;
    }
    throw new Error(`${verb} was not refused`);
  }
  async function refused<V extends Verb>(person: Person, verb: V, input: VerbInput[V], reason: Reason): Promise<void> {
    const { code, reason: why } = await refusal(person, verb, input);
    deepStrictEqual({ verb, code, reason: why }, { verb, code: 'action-not-allowed', reason });
  }
  return { tries, does, refusal, refused, text };
}

function shorthandOf({ does }: ReturnType<typeof actsOf>, text: Text) {
  return {
    claims: (person: Person = handler) => does(person, 'claimCase', {}),
    accepts: () => does(handler, 'acceptComplaint', { acceptedElsewhere: false }),
    consent: (person: Person) => does(person, 'consentToMediation', { by: person === consumer ? 'complainant' : 'respondent' }),
    ends: async (ground: string) => does(approver, 'endMediation', { ground, reason: await text('reason'), evidence: [] }),
    tells: async (noticeId: string, person: Person = handler) =>
      does(person, 'notifyParty', { noticeId, channel: 'letter', result: 'sent', proof: await text('proof') }),
    records: async (result: 'agreed' | 'failed', person: Person = handler) =>
      does(person, 'recordMediation', {
        record: await text('record'),
        result,
        absent: [],
        ...(result === 'failed' && { failedBy: 'respondent' as const }),
      }),
  };
}

function timeOf(following: Following) {
  async function at(instant: number): Promise<void> {
    for (let tick = nextTick(await following.settle()); tick !== undefined && tick <= instant; tick = nextTick(await following.settle())) {
      await following.forward(tick);
    }
    await following.forward(instant);
  }
  return {
    /** Carries the case to a Beijing time of 2026, as '06-18 08:30', letting clocks ring and end on the way. */
    on: (text: string): Promise<void> => at(beijing(/^\d{4}-/u.test(text) ? text : `2026-${text}`)),
    /** Lets the follow-up window end; the workflow returns the outcome. */
    async archivedAfter(dueOn: string, outcome: object): Promise<void> {
      const state = await following.settle();
      strictEqual(state.status, 'closed');
      deepStrictEqual(state.outcome, outcome);
      strictEqual(state.clocks.followUp?.dates?.dueOn, dueOn);
      await at(Date.parse(`${dueOn}T23:59:00+08:00`));
      strictEqual((await following.settle()).status, 'closed');
      await at(Date.parse(`${dueOn}T24:00:00+08:00`));
      strictEqual((await following.settle()).status, 'archived');
      deepStrictEqual(await following.result(), outcome);
      await following.agrees();
    },
  };
}

function checksOf(following: Following) {
  const clockOf = async (key: ClockKey): Promise<Clock> => {
    const found = (await following.settle()).clocks[key];
    ok(found, `${key} was never set`);
    return found;
  };
  return {
    clock: clockOf,
    async status(number: number): Promise<CaseState> {
      const state = await following.settle();
      strictEqual(statusNumber(state.status), number, state.status);
      return state;
    },
    /** Running, with this last day, and this bare last day where it is another. */
    async runs(key: ClockKey, dueOn: string, unrolledOn: string = dueOn): Promise<void> {
      const { state, dates } = await clockOf(key);
      deepStrictEqual({ key, state, dueOn: dates?.dueOn, unrolledOn: dates?.unrolledOn }, { key, state: 'running', dueOn, unrolledOn });
    },
    async is(key: ClockKey, state: Clock['state'], late?: true): Promise<void> {
      const clock = await clockOf(key);
      deepStrictEqual({ key, state: clock.state, late: clock.late }, { key, state, late });
    },
    async noticeTo(form: string, to: string): Promise<string> {
      const notices = Object.values((await following.settle()).notices);
      return notices.findLast((notice) => notice.form === form && notice.to === to)?.noticeId ?? '';
    },
  };
}

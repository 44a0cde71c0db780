import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { CaseState } from '../domain/case.ts';
import { type DecideContext } from '../domain/decide.ts';
import type { CaseEvent } from '../domain/event.ts';
import { evolve } from '../domain/evolve.ts';
import { beginCase, fillDates } from '../domain/fold.ts';
import { decideTick } from '../domain/tick.ts';
import { answersOf } from './answers.ts';
import { openClock } from './case-clock.ts';
import type { Carried, ComplaintInput } from './messages.ts';

// An ordinary activity, not a local one: what is to be stored stands in the history before it is stored, so that a
// worker that dies in between sends the very same batch again. It is tried for ever: a database that is down pauses the case.
const { record } = proxyActivities<Pick<Activities, 'record'>>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '15 seconds' },
});

/** What the record refuses is a fault of ours: the case stands still, visibly, until it is mended; it never fails. */
function stop(cause: unknown): never {
  throw new Error('the record refused a batch', { cause });
}

export type LivingCase = ReturnType<typeof openCase>;

/**
 * The living state of one case, and the only place where it changes: events are applied at once, then stored, each batch
 * after the one before it.
 */
export function openCase(input: ComplaintInput) {
  const clock = openClock(input);
  const answers = answersOf(input.carried?.answered);
  let state: CaseState = input.carried?.state ?? beginCase(input.caseId, input.filed);
  const seqAtStart = state.seq;
  let unsent: CaseEvent[] = [];
  let waiting = 0;
  let chain: Promise<void> = Promise.resolve();

  function context(): DecideContext {
    return { at: clock.at(), settings: input.settings };
  }

  function apply(events: readonly CaseEvent[]): void {
    state = events.reduce(evolve, state);
  }

  async function store(before: Promise<void>, events: CaseEvent[], cause: string | undefined): Promise<void> {
    await before;
    const batch = { caseId: input.caseId, events, clockOffsetMs: clock.offsetMs };
    const stored = await record(cause === undefined ? batch : { ...batch, cause }).catch(stop);
    state = fillDates(state, stored.events);
    waiting -= 1;
  }

  function send(events: CaseEvent[], cause?: string): void {
    if (events.length === 0) return;
    waiting += 1;
    chain = store(chain, events, cause);
  }

  function takeUnsent(): CaseEvent[] {
    const events = unsent;
    unsent = [];
    return events;
  }

  /** Applies events and leaves storing them to the next commit, which saves the start of a case one round trip. */
  function note(events: readonly CaseEvent[]): void {
    apply(events);
    unsent.push(...events);
  }

  /**
   * Applies the events of one verb or clock before it returns; the promise is for their being stored.
   * `cause` is the update id that a verb came with and marks its own batch.
   */
  function commit(events: readonly CaseEvent[], cause?: string): Promise<void> {
    apply(events);
    if (cause === undefined) send([...takeUnsent(), ...events]);
    else {
      send(takeUnsent());
      send([...events], cause);
    }
    return chain;
  }

  return {
    id: input.caseId,
    settings: input.settings,
    answers,
    context,
    now: clock.now,
    note,
    commit,
    get state(): CaseState {
      return state;
    },
    /** Records the clocks that rang or ended by now. */
    tick(): void {
      if (decideTick(state, context()).length > 0) void commit(decideTick(state, context()));
    },
    /** The state as it will be once ended clocks are recorded: what a verb is judged by. */
    stateNow(): CaseState {
      return decideTick(state, context()).reduce(evolve, state);
    },
    /** Nothing is left to be stored. */
    isStored(): boolean {
      return waiting === 0 && unsent.length === 0;
    },
    /** Many events happened in this run, as counted by the input. */
    isLong(): boolean {
      const { continueAsNewAfterEvents: limit } = input;
      return limit !== undefined && state.seq - seqAtStart >= limit;
    },
    /** Input of the next run of this case. */
    carry(): ComplaintInput {
      const carried: Carried = { state, until: clock.now(), answered: answers.latest() };
      return { ...input, clockOffsetMs: clock.offsetMs, carried };
    },
  };
}

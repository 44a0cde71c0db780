import { condition } from '@temporalio/workflow';
import type { CaseState } from '../domain/case.ts';
import type { DecideContext } from '../domain/decide.ts';
import type { CaseEvent } from '../domain/event.ts';
import { evolve } from '../domain/evolve.ts';
import { termSettings } from '../domain/settings.ts';
import { beginCase, fillDates } from '../domain/fold.ts';
import { decideTick } from '../domain/tick.ts';
import { answersOf } from './answers.ts';
import { openClock } from './case-clock.ts';
import type { ComplaintInput } from './messages.ts';
import { openRecordChain } from './record-chain.ts';

export type LivingCase = ReturnType<typeof openCase>;

/**
 * The living state of one case, and the only place where it changes: events are applied at once, then stored, each batch
 * after the one before it.
 */
export function openCase(input: ComplaintInput) {
  const { caseId, settings, continueAsNewAfterEvents = Number.POSITIVE_INFINITY } = input;
  const clock = openClock(input);
  const answers = answersOf(input.carried?.answered);
  let state: CaseState = input.carried?.state ?? beginCase(caseId, input.filed);
  const seqAtStart = state.seq;
  const onStored = (events: readonly CaseEvent[]): void => {
    state = fillDates(state, events);
  };
  const chain = openRecordChain({
    caseId,
    clockOffsetMs: clock.offsetMs,
    settings: termSettings(settings),
    storedSeq: state.seq,
    onStored,
  });
  const context = (): DecideContext => ({ at: clock.at(), settings });

  function apply(events: readonly CaseEvent[]): void {
    state = events.reduce(evolve, state);
  }

  /** Applies events before it returns, and has them stored. */
  function commit(events: readonly CaseEvent[]): void {
    if (events.length === 0) return;
    apply(events);
    chain.add(events);
  }

  return {
    id: caseId,
    answers,
    context,
    now: clock.now,
    get state(): CaseState {
      return state;
    },
    commit,
    /** As commit, for the events of a verb, which are a batch of their own: `cause` is the update id that it came with. */
    commitVerb(events: readonly CaseEvent[], cause: string): void {
      apply(events);
      chain.addVerb(events, cause);
    },
    /** Resolves once everything that was committed so far is stored. */
    stored(): Promise<void> {
      const { seq } = state;
      return condition(() => chain.isStored(seq));
    },
    /** Records the clocks that rang or ended by now. */
    tick(): void {
      commit(decideTick(state, context()));
    },
    /** The state as it will be once ended clocks are recorded: what a verb is judged by. */
    stateNow: (): CaseState => decideTick(state, context()).reduce(evolve, state),
    /** Nothing is left to be stored. */
    isStored: (): boolean => chain.isStored(state.seq),
    /** Many events happened in this run, as counted by the input. */
    isLong: (): boolean => state.seq - seqAtStart >= continueAsNewAfterEvents,
    /** Input of the next run of this case. */
    carry: (): ComplaintInput => ({
      ...input,
      clockOffsetMs: clock.offsetMs,
      carried: { state, until: clock.now(), answered: answers.latest() },
    }),
  };
}

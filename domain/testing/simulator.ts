import { can } from '../can.ts';
import type { CaseState, NoticeState } from '../case.ts';
import { type DecideContext, decide } from '../decide.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { evolve } from '../evolve.ts';
import { beginCase, fillDates } from '../fold.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { decideClosing, decideIntake, decideNoticeNews, decideRouting, type NoticeNews, type Routing } from '../system.ts';
import { decideTick, nextTick } from '../tick.ts';
import type { Verb, VerbInput } from '../verb.ts';
import { beijing, filed } from './filing.ts';
import type { Person } from './people.ts';
import { completed } from './recording.ts';

/** What becomes of a notice as soon as it is queued; undefined leaves it queued. */
export type Delivery = (notice: NoticeState) => NoticeNews['result'] | undefined;

export interface Plan {
  /** Beijing time of filing, as '2026-06-10 14:05'. */
  at: string;
  form?: Partial<EventOf<'complaintFiled'>['facts']>;
  routing?: Routing;
  delivery?: Delivery;
  settings?: Settings;
  /** Leaves intake and routing to the test. */
  unrouted?: true;
}

/** The unit of the case and its neighbour have power; the case begins with the authority. */
export const plainRouting: Routing = {
  candidates: [
    { unitId: 'unit-1', article: '13.1', why: 'place-of-business' },
    { unitId: 'unit-2', article: '13.1', why: 'domicile' },
  ],
  unitId: 'unit-1',
  start: 'authority',
};

/**
 * A case with its clock, its record and its post, as the workflow, the database and the relay make it together, in memory:
 * drafts are applied, completed and filled in; ended clocks come first; notices go out; what is due to happen by itself does.
 */
export function simulate(plan: Plan) {
  const { settings = defaultSettings, routing = plainRouting } = plan;
  const first = filed(beijing(plan.at), plan.form);
  const events: CaseEvent[] = [first];
  let state: CaseState = beginCase('case-1', first);
  let now = Date.parse(first.at);
  let delivery: Delivery = plan.delivery ?? (() => 'sent');

  const context = (): DecideContext => ({ at: new Date(now).toISOString(), settings });

  /** One batch: applied, recorded, filled in. */
  function commit(drafts: readonly CaseEvent[]): void {
    const living = drafts.reduce(evolve, state);
    const recorded = drafts.map((draft) => completed(draft, settings));
    events.push(...recorded);
    state = fillDates(living, recorded);
  }

  function hear(news: NoticeNews): void {
    commit(decideNoticeNews(state, news, context()));
    runOn();
  }

  function sendNotices(): void {
    for (const notice of Object.values(state.notices)) {
      const result = notice.state === 'queued' ? delivery(notice) : undefined;
      if (result !== undefined) commit(decideNoticeNews(state, { noticeId: notice.noticeId, result, channel: 'inbox' }, context()));
    }
  }

  /** What follows without anybody's doing, until nothing more does. */
  function runOn(): void {
    let seq: number;
    do {
      seq = state.seq;
      if (state.routeDue && state.status !== 'filed') commit(decideRouting(state, { ...routing, start: 'authority' }, context()));
      commit(decideTick(state, context()));
      sendNotices();
      commit(decideClosing(state, context()));
    } while (state.seq !== seq);
  }

  function goToMs(target: number): void {
    for (let tick = nextTick(state); tick !== undefined && tick <= target; tick = nextTick(state)) {
      now = Math.max(now, tick);
      runOn();
    }
    now = Math.max(now, target);
  }

  function verdictOf<V extends Verb>(verb: V, person: Person, input?: VerbInput[V]) {
    return can(verb, person(state), state, context(), input);
  }

  function act<V extends Verb>(verb: V, person: Person, input: VerbInput[V]): void {
    const verdict = verdictOf(verb, person, input);
    if (!verdict.ok) throw new Error(`${verb} refused in ${state.status}: ${verdict.code} ${verdict.reason ?? ''}`);
    commit(decide(verb, state, person(state), input, context()));
    runOn();
  }

  if (plan.unrouted === undefined) {
    commit(decideIntake(state, { marks: [], similar: [] }, context()));
    commit(decideRouting(state, routing, context()));
    runOn();
  }

  return {
    get state(): CaseState {
      return state;
    },
    events: events as readonly CaseEvent[],
    settings,
    context,
    commit,
    runOn,
    hear,
    act,
    verdictOf,
    goToMs,
    /** Beijing time; clocks that end on the way do so. */
    goTo: (text: string): void => goToMs(Date.parse(beijing(text))),
    setDelivery: (next: Delivery): void => {
      delivery = next;
    },
  };
}

export type Simulation = ReturnType<typeof simulate>;

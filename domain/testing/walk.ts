import { allowedActions } from '../allowed.ts';
import { actionTable } from '../action.ts';
import type { Routing } from '../system.ts';
import type { Verb } from '../verb.ts';
import { inputFor, type Pick } from './inputs.ts';
import { consumer, handler, merchant, people, type Person } from './people.ts';
import { type Delivery, plainRouting, type Simulation, simulate } from './simulator.ts';

/** Choices from a seed (mulberry32); the same seed makes the same walk. */
function picker(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return n <= 0 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

function deliveryBy(pick: Pick): Delivery {
  return () => (['sent', 'sent', 'sent', 'sent', 'failed', undefined] as const)[pick(6)];
}

type Choice = readonly [Person, Verb];

/** What needs several steps before it, and so comes up seldom by itself. */
const rare: readonly Verb[] = [
  'verifyIdentity',
  'entrustMediation',
  'recallEntrustment',
  'agreeAppraiser',
  'appointAppraiser',
  'agreeAppraisalCosts',
  'pauseForAppraisal',
  'resumeMediation',
  'scheduleMediation',
  'recordMediation',
  'decideRecusal',
  'sealAgreement',
];

function ends(verb: Verb): boolean {
  return actionTable[verb].destructive === true || verb === 'acceptSettlement' || verb === 'recordAgreement';
}

/** What ends a case comes up less often and what is rare more often, so that cases live long enough to meet everything. */
function choices(s: Simulation, pick: Pick): readonly Choice[] {
  const { state } = s;
  const context = s.context();
  const present = people.filter(() => pick(3) === 0);
  const all = present.flatMap((person) => allowedActions(person(state), state, context).map((verb): Choice => [person, verb]));
  if (pick(12) === 0) return all.filter(([, verb]) => ends(verb) && (verb !== 'withdraw' || pick(4) === 0));
  const mayAgree = pick(5) === 0;
  const rareOnes = all.filter(([, verb]) => rare.includes(verb) || (mayAgree && verb === 'recordAgreement'));
  return rareOnes.length > 0 && pick(2) === 0 ? rareOnes : all.filter(([, verb]) => !ends(verb));
}

function tryVerb(s: Simulation, pick: Pick): Verb | undefined {
  const found = choices(s, pick);
  const [person, verb] = found[pick(found.length)] ?? [];
  if (person === undefined || verb === undefined) return undefined;
  const input = inputFor(verb, s.state, s.context().at, person(s.state).kind, pick);
  if (!s.verdictOf(verb, person, input).ok) return undefined;
  s.act(verb, person, input);
  return verb;
}

function hearNews(s: Simulation, pick: Pick): void {
  const notices = Object.values(s.state.notices);
  const notice = notices[pick(notices.length)];
  const result = (['sent', 'delivered', 'failed'] as const)[pick(3)];
  if (notice !== undefined && result !== undefined) s.hear({ noticeId: notice.noticeId, result, channel: 'inbox' });
}

function passTime(s: Simulation, pick: Pick): void {
  const hours = [1, 20, 24, 50, 100, 400, 800][pick(7)] ?? 1;
  s.goToMs(Date.parse(s.context().at) + hours * 3_600_000 + pick(3_600_000));
}

/** Half of the lives begin in mediation, which random steps reach seldom. */
function mediate(s: Simulation): void {
  s.act('claimCase', handler, {});
  s.act('acceptComplaint', handler, { acceptedElsewhere: false });
  s.act('consentToMediation', consumer, { by: 'complainant' });
  s.act('consentToMediation', merchant, { by: 'respondent' });
}

/** Some negotiations lead to a dispatcher. Not by the picker: the other lives of a seed stay as they are. */
function routingOf(start: Routing['start'], seed: number): Routing {
  const routing = { ...plainRouting, start, unitId: start === 'dispatch' ? 'unit-0' : 'unit-1' };
  if (start !== 'odr' || seed % 3 !== 0) return routing;
  const placed = { ...routing, unitId: 'unit-0', withAuthority: 'dispatch' } as const;
  return { ...placed, underPack: { 'order-20': placed, 'order-121': placed } };
}

/** A random life: verbs that the table allows, time that passes, news of notices. Calls `look` at first and after each step. */
export function walk(seed: number, steps: number, look: (s: Simulation, verb: Verb | undefined) => void): void {
  const pick = picker(seed);
  const day = ['2026-04-02', '2026-04-14', '2026-05-20', '2026-09-18', '2026-11-30'][pick(5)] ?? '2026-04-02';
  const start = (['odr', 'authority', 'dispatch'] as const)[pick(3)] ?? 'odr';
  const s = simulate({
    at: `${day} 10:00`,
    form: { addressedTo: start === 'odr' ? 'odr' : 'authority', onOdrLapse: pick(2) === 0 ? 'ask' : 'forward', knewOn: '2023-04-10' },
    routing: routingOf(start, seed),
    delivery: deliveryBy(pick),
  });
  if (start === 'authority' && pick(2) === 0) mediate(s);
  look(s, undefined);
  for (let step = 0; step < steps && s.state.status !== 'archived'; step += 1) {
    const kind = pick(8);
    const verb = kind < 6 ? tryVerb(s, pick) : undefined;
    if (kind === 6 || s.state.status === 'closed') passTime(s, pick);
    if (kind === 7) hearNews(s, pick);
    look(s, verb);
  }
}

import { describe, expect, it } from 'vitest';
import type { CaseState } from './case.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { beginCase, fillDates, fold } from './fold.ts';
import { mediating, negotiating } from './testing/cases.ts';
import { beijing, filed } from './testing/filing.ts';
import { consumer, handler, type Person } from './testing/people.ts';
import { completed } from './testing/recording.ts';
import { ref } from './testing/refs.ts';
import type { Simulation } from './testing/simulator.ts';
import type { Verb, VerbInput } from './verb.ts';

type Move = (c: CaseState) => CaseEvent[];

function move<V extends Verb>(s: Simulation, verb: V, person: Person, input: VerbInput[V]): Move {
  return (c) => decide(verb, c, person(c), input, s.context());
}

/** Two verbs decided one after the other before the record of the first came back. */
function overlapping(s: Simulation, ...moves: readonly Move[]): { living: CaseState; folded: CaseState } {
  let living = s.state;
  const batches = moves.map((decided) => {
    const drafts = decided(living);
    living = drafts.reduce(evolve, living);
    return drafts.map((draft) => completed(draft, s.settings));
  });
  for (const batch of batches) living = fillDates(living, batch);
  return { living, folded: fold('case-1', [...s.events, ...batches.flat()]) };
}

describe('fold', () => {
  it('begins with complaintFiled and nothing else', () => {
    const first = filed(beijing('2026-06-10 10:00'));
    expect(fold('case-1', [first])).toEqual(beginCase('case-1', first));
    expect(() => fold('case-1', [])).toThrow('event 1');
    expect(() => fold('case-1', [{ ...first, seq: 2 }])).toThrow('event 1');
  });

  it('refuses an event that is not the next one', () => {
    const s = negotiating();
    expect(() => fold('case-1', [...s.events.slice(0, 2), ...s.events.slice(3)])).toThrow('does not follow');
    expect(() => fold('case-1', [...s.events, ...s.events.slice(-1)])).toThrow('does not follow');
  });

  it('takes a consent given at filing as given', () => {
    const c = beginCase('case-1', filed(beijing('2026-06-10 10:00'), { consents: { mediation: true, entrust: false, publish: false } }));
    expect(c).toMatchObject({ consent: { complainant: 'given', respondent: 'none' }, entrustConsent: { complainant: 'none' } });
  });
});

describe('what the record fills in', () => {
  it('reaches a clock that was met meanwhile', () => {
    const s = negotiating();
    const { living, folded } = overlapping(s, move(s, 'escalate', consumer, {}), move(s, 'withdraw', consumer, {}));
    expect(living).toStrictEqual(folded);
    expect(living.clocks.accept).toMatchObject({ state: 'cancelled', dates: { dueOn: '2026-06-22' } });
  });

  it('does not give dates back to a clock that was stopped meanwhile, nor old ones to a clock set anew', () => {
    const s = mediating();
    const statements = { complainant: ref('complainant'), respondent: ref('respondent') };
    s.act('agreeAppraiser', handler, { agencyId: 'agency-1', statements });
    s.act('agreeAppraisalCosts', handler, { complainantShare: 50, statements });
    const { living, folded } = overlapping(
      s,
      move(s, 'pauseForAppraisal', handler, { handedOverOn: '2026-06-10', proof: ref('proof') }),
      move(s, 'resumeMediation', handler, { resultOn: '2026-06-10', proof: ref('proof') }),
      move(s, 'pauseForAppraisal', handler, { handedOverOn: '2026-06-10', proof: ref('proof') }),
    );
    expect(living).toStrictEqual(folded);
    expect(living.clocks.mediate?.dates).toBeUndefined();
  });

  it('brings the text of a notice', () => {
    const { state } = negotiating();
    expect(Object.values(state.notices).map(({ text }) => text?.id)).toEqual(Object.keys(state.notices).map((id) => `text-${id}`));
  });
});

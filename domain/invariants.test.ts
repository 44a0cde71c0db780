import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbs } from './action.ts';
import { can } from './can.ts';
import type { CaseState } from './case.ts';
import { evolve } from './evolve.ts';
import { beginCase } from './fold.ts';
import { statuses, statusNumber } from './stage.ts';
import { rules } from './testing/invariants.ts';
import { consumer } from './testing/people.ts';
import type { Simulation } from './testing/simulator.ts';
import { walk } from './testing/walk.ts';
import type { Verb } from './verb.ts';

/** Follows the record of a simulation event by event and asks every rule at every step. */
function watcher(s: Simulation) {
  const [first] = s.events;
  if (first === undefined) throw new Error('no first event');
  let folded: CaseState = beginCase('case-1', first);
  return (): CaseState => {
    for (const event of s.events.slice(folded.seq)) {
      const after = evolve(folded, event);
      for (const [name, rule] of Object.entries(rules)) {
        const fault = rule({ before: folded, event, after });
        if (fault !== undefined) throw new Error(`${name}: ${fault} at ${event.seq} ${event.kind}`);
      }
      folded = after;
    }
    return folded;
  };
}

/** The consumer is free to leave until a decision, and to go to the authority from the negotiation. */
function expectFreedom(s: Simulation): void {
  const number = statusNumber(s.state.status);
  const may = (verb: Verb): boolean => can(verb, consumer(s.state), s.state, s.context()).ok;
  expect(may('withdraw')).toBe(number <= 10);
  expect(may('escalate')).toBe(number === 3 || number === 4);
}

/** A random life in which every rule is asked after every event, and the living state is the fold of the record. */
function check(seed: number, steps: number, look: (s: Simulation, verb: Verb | undefined) => void = () => undefined): void {
  let watch: (() => CaseState) | undefined;
  let step = 0;
  walk(seed, steps, (s, verb) => {
    watch ??= watcher(s);
    const folded = watch();
    // Comparing is dear; a difference would not go away again.
    if (step++ % 10 === 0 || step > steps) expect(folded).toStrictEqual(s.state);
    expectFreedom(s);
    look(s, verb);
  });
}

describe('what holds in every life', () => {
  it('keeps the invariants in lives that come through every verb and every status', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1) {
      check(seed, 100, (s, verb) => {
        seen.add(s.state.status);
        if (verb !== undefined) seen.add(verb);
      });
    }
    // A new complaint is looked through and placed within the first step.
    expect([...verbs, ...statuses].filter((each) => !seen.has(each))).toEqual(['filed']);
  }, 180_000);

  it('keeps them in any other life', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 120 }), (seed, steps) => check(seed, steps)),
      { numRuns: 60 },
    );
  }, 180_000);
});

import { describe, expect, it } from 'vitest';
import type { ClockKey } from '../clock.ts';
import { accepted, appraising, awaitingAcceptance } from '../testing/cases.ts';
import { notation } from '../testing/notation.ts';
import type { Simulation } from '../testing/simulator.ts';
import { decideDeadlineMoves, type DeadlineMove } from './deadline-moves.ts';

type Dates = DeadlineMove['dates'];

/** A clock of the case with these dates, and the others as they were. */
function move(s: Simulation, key: ClockKey, dates: Partial<Dates> = {}): DeadlineMove {
  const clock = s.state.clocks[key];
  return { key, setBySeq: clock?.setBySeq ?? 0, dates: { ...(clock?.dates as Dates), ...dates } };
}
const decided = (s: Simulation, ...moves: readonly DeadlineMove[]) => decideDeadlineMoves(s.state, moves, s.context()).map(notation);
const later = { dueOn: '2026-12-31' };

describe('a new edition of the calendar', () => {
  it('moves running clocks and tells the parties that know of the case', () => {
    const s = accepted();
    expect(decided(s, move(s, 'accept', later), move(s, 'mediate', later), move(s, 'odr', later))).toEqual([
      '~accept',
      '~mediate',
      '>complainant deadline-moved',
      '>respondent deadline-moved',
    ]);
    const early = awaitingAcceptance();
    expect(decided(early, move(early, 'accept', later))).toEqual(['~accept', '>complainant deadline-moved']);
  });

  it('neither notes nor tells what stays as it was', () => {
    const s = accepted();
    expect(decided(s, move(s, 'accept'), move(s, 'mediate', { editionId: 'another', excluded: 9 }))).toEqual([]);
  });

  it('notes that a provisional day is firm now, but bothers nobody with it', () => {
    const s = accepted();
    expect(decided(s, move(s, 'mediate', { provisional: true }))).toEqual(['~mediate']);
    expect(decided(s, move(s, 'mediate', { warnOn: '2026-06-01' }))).toEqual(['~mediate']);
  });

  it('leaves alone what passed, stands still or was set since', () => {
    const s = appraising();
    expect(decided(s, move(s, 'mediate', later))).toEqual([]);
    const asked = move(s, 'accept', later);
    expect(decided(s, { ...asked, setBySeq: asked.setBySeq - 1 })).toEqual([]);
    s.goTo('2026-06-30 00:00');
    expect(s.state.clocks.accept?.state).toBe('passed');
    expect(decided(s, move(s, 'accept', later))).toEqual([]);
  });

  it('keeps what a clock rests on', () => {
    const s = accepted();
    s.commit(decideDeadlineMoves(s.state, [move(s, 'accept', later)], s.context()));
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-10', alarmStartOn: '2026-06-10', amount: 7, state: 'running' });
  });
});

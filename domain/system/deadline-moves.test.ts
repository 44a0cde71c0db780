import { describe, expect, it } from 'vitest';
import { accepted, appraising, awaitingAcceptance } from '../testing/cases.ts';
import { notation } from '../testing/notation.ts';
import { decideDeadlineMoves } from './deadline-moves.ts';

describe('a new edition of the calendar', () => {
  it('moves running clocks and tells the parties that know of the case', () => {
    const s = accepted();
    const moved = decideDeadlineMoves(s.state, [{ key: 'accept' }, { key: 'mediate' }, { key: 'odr' }], s.context());
    expect(moved.map(notation)).toEqual(['~accept', '~mediate', '>complainant deadline-moved', '>respondent deadline-moved']);
    const early = awaitingAcceptance();
    expect(decideDeadlineMoves(early.state, [{ key: 'accept' }], early.context()).map(notation)).toEqual([
      '~accept',
      '>complainant deadline-moved',
    ]);
  });

  it('leaves alone what passed or stands still', () => {
    const s = appraising();
    expect(decideDeadlineMoves(s.state, [{ key: 'mediate' }], s.context())).toEqual([]);
    s.goTo('2026-06-30 00:00');
    expect(s.state.clocks.accept?.state).toBe('passed');
    expect(decideDeadlineMoves(s.state, [{ key: 'accept' }], s.context())).toEqual([]);
  });

  it('keeps what a clock rests on', () => {
    const s = accepted();
    s.commit(decideDeadlineMoves(s.state, [{ key: 'accept' }], s.context()));
    expect(s.state.clocks.accept).toMatchObject({ startOn: '2026-06-10', alarmStartOn: '2026-06-10', amount: 7, state: 'running' });
  });
});

import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';

const answer = (seq: number) => ({ seq, version: seq, status: 'accepted' as const });

describe('answers kept for repeated requests', () => {
  it('gives the same answer for the same update id, also in the next run', () => {
    const answers = answersOf();
    answers.add('one', answer(7));
    const next = answersOf(answers.latest());
    expect(next.get('one')).toEqual(answer(7));
    expect(next.get('two')).toBeUndefined();
  });

  it('keeps the latest hundred', () => {
    const answers = answersOf();
    for (let n = 1; n <= 130; n += 1) answers.add(`id-${n}`, answer(n));
    expect(answers.latest()).toHaveLength(100);
    expect(answers.get('id-30')).toBeUndefined();
    expect(answers.get('id-31')).toEqual(answer(31));
  });
});

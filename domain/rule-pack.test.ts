import { describe, expect, test } from 'vitest';
import { clockKeys, clocks, isClockKey } from './clock.ts';
import { groundOf, isRulePackId, rulePack, rulePackIds, rulePackOn, rulePacks } from './rule-pack.ts';
import { settingNotes } from './setting-notes.ts';
import { defaultSettings } from './settings.ts';

describe('the choice of a rule pack', () => {
  test.each([
    ['2019-12-31', 'order-20'],
    ['2026-04-14', 'order-20'],
    ['2026-04-15', 'order-121'],
    ['2030-01-01', 'order-121'],
  ])('a complaint received on %s is under %s', (date, id) => {
    expect(rulePackOn(date)).toBe(id);
  });

  test('leaves no day between two packs', () => {
    expect(rulePackIds).toEqual(['order-20', 'order-121']);
    expect(rulePacks.map((pack) => [pack.inForceFrom, pack.inForceUntil])).toEqual([
      ['2020-01-01', '2026-04-14'],
      ['2026-04-15', undefined],
    ]);
  });

  test('knows its ids', () => {
    expect(isRulePackId('order-121')).toBe(true);
    expect(isRulePackId('toString')).toBe(false);
  });
});

describe('terms of a pack', () => {
  test.each([
    ['order-20', 'accept', 7, 'workingDay', 'order-20 Art. 14'],
    ['order-121', 'accept', 7, 'workingDay', 'order-121 Art. 15'],
    ['order-20', 'mediate', 45, 'workingDay', 'order-20 Art. 21.1.5'],
    ['order-121', 'mediate', 60, 'day', 'order-121 Art. 23.1.5'],
    ['order-20', 'endNotice', 7, 'workingDay', 'order-20 Art. 21.2'],
    ['order-121', 'endNotice', 7, 'workingDay', 'order-121 Art. 23.2'],
    ['order-121', 'odr', 10, 'workingDay', 'setting odr.term'],
    ['order-121', 'appraisal', 30, 'day', 'setting appraisal.remind'],
    ['order-20', 'followUp', 10, 'workingDay', 'setting followUp.days'],
  ] as const)('%s gives %s %i %s by %s', (id, key, amount, unit, ruleRef) => {
    expect(rulePack(id).termOf(key)).toMatchObject({ term: { amount, unit }, ruleRef });
  });

  test('follow the settings where the Order sets none', () => {
    const settings = { ...defaultSettings, 'odr.term': 15 };
    expect(rulePack('order-121').termOf('odr', settings).term.amount).toBe(15);
    expect(rulePack('order-121').termOf('accept', settings).term.amount).toBe(7);
  });

  test('exist for every clock, which all have a kind and labels', () => {
    for (const id of rulePackIds) for (const key of clockKeys) expect(rulePack(id).termOf(key).term.amount).toBeGreaterThan(0);
    expect(clockKeys).toHaveLength(14);
    expect(clockKeys.filter((key) => clocks[key].kind === 'duty')).toEqual(['accept', 'endNotice']);
    expect(isClockKey('accept')).toBe(true);
    expect(isClockKey('constructor')).toBe(false);
  });
});

describe('grounds of a pack', () => {
  test('are the items of its articles in order', () => {
    expect(codes('order-121')).toEqual(['16.1 16.2 16.3 16.4 16.5 16.6 16.7', '23.1 23.2 23.3 23.4 23.5 23.6 23.7 23.8']);
    expect(codes('order-20')).toEqual(['15.1 15.2 15.3 15.4 15.5 15.6', '21.1 21.2 21.3 21.4 21.5 21.6 21.7']);
  });

  test('of one Order are unknown to the other', () => {
    expect(groundOf('order-20', '16.6')).toBeUndefined();
    expect(groundOf('order-121', '21.5')).toBeUndefined();
    expect(groundOf('order-121', '23.5')).toMatchObject({ article: '第二十三条第一款第五项', requires: 'termOver' });
  });

  test('differ between the Orders as their texts do', () => {
    expect(groundOf('order-121', '16.5')?.text).toContain('虚假材料');
    expect(groundOf('order-20', '15.5')?.text).not.toContain('虚假');
    expect(groundOf('order-20', '15.2')?.text).toContain('其他调解组织');
    expect(groundOf('order-121', '16.2')?.text).not.toContain('调解组织');
    expect(groundOf('order-20', '21.2')).toMatchObject({ requires: 'agencyOrCostsNotAgreed' });
    expect(groundOf('order-20', '21.3')).toMatchObject({ requires: 'respondentDeclinedOrMissed' });
    expect(rulePack('order-20').endingGrounds.some((ground) => ground.text.includes('死亡'))).toBe(false);
  });

  test('come with the powers of their Order', () => {
    expect(rulePack('order-20').may).toEqual({ requestIdentityProof: false, appointAppraiser: false, entrustWithoutConsent: true });
    expect(rulePack('order-121').may).toEqual({ requestIdentityProof: true, appointAppraiser: true, entrustWithoutConsent: false });
    expect(rulePack('order-121').refusalFactors).toHaveLength(5);
  });
});

test('every setting has a note', () => {
  expect(Object.keys(settingNotes).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
});

function codes(id: 'order-20' | 'order-121'): string[] {
  return [rulePack(id).refusalGrounds, rulePack(id).endingGrounds].map((grounds) => grounds.map((ground) => ground.code).join(' '));
}

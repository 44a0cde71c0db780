import { describe, expect, it } from 'vitest';
import { formAgainst } from '../test-filing.ts';
import { disputeDigest } from './dispute-digest.ts';
import type { FiledRespondent } from './respondent-of.ts';

const respondent = { merchantId: 'm-1', facts: { kind: 'ordinary', odrMember: false } } as FiledRespondent;
const form = formAgainst('m-1');
const digest = (changes: object, by = 'consumer-1') => disputeDigest({ ...form, ...changes }, respondent, by);
const registered = (changes: object) => disputeDigest({ ...form, ...changes }, respondent, undefined);

describe('what makes two complaints one dispute', () => {
  it('is the same for whoever writes it down, whatever is wished, to whomever it is addressed', () => {
    const { name, phone } = form.complainant;
    expect(digest({}, 'consumer-2')).toBe(digest({}));
    expect(digest({ unitId: 'u-2', addressedTo: 'odr', request: { kinds: ['repair'] }, knewOn: '2026-04-05' })).toBe(digest({}));
    expect(digest({ complainant: { name: `${name} `, phone }, facts: `\n${form.facts}` })).toBe(digest({}));
  });

  it('is another with another complainant, object, purchase or story', () => {
    const others = [
      { complainant: { name: '测试人乙', phone: '19900000002' } },
      { object: { ...form.object, name: '电饭锅' } },
      { transaction: { ...form.transaction, purchasedOn: '2026-04-02' } },
      { facts: '另一件事' },
    ].map((each) => digest(each));
    expect(new Set([digest({}), ...others]).size).toBe(5);
  });

  it('cannot be said where nobody told what happened; an unnamed complainant is the account', () => {
    expect(digest({ facts: undefined })).toBeUndefined();
    expect(digest({ complainant: undefined }, 'consumer-1')).not.toBe(digest({ complainant: undefined }, 'consumer-2'));
  });

  it('cannot be said of somebody who was written down without name and telephone', () => {
    const { name, phone } = form.complainant;
    expect(registered({})).toBe(digest({}));
    expect([{ name: '王先生' }, { phone }, undefined].map((complainant) => registered({ complainant }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(digest({ complainant: { name } }, 'consumer-1')).not.toBe(digest({ complainant: { name } }, 'consumer-2'));
    expect(digest({ complainant: { name } })).toBe(digest({ complainant: { name } }));
  });

  it('cannot be said without the day of the purchase or the number of the order', () => {
    const { purchasedOn: _day, ...undated } = form.transaction;
    const ordered = { respondent: { ...form.respondent, platform: { name: '某平台', orderNumber: 'A-1' } } };
    expect([digest({ transaction: undated }), digest({ transaction: undefined })]).toEqual([undefined, undefined]);
    expect(digest({ transaction: undated, ...ordered })).toMatch(/^[0-9a-f]{64}$/u);
  });
});

import { expect, test } from 'vitest';
import { checkCitizenId } from '../../domain/citizen-id.ts';
import { checkCreditCode } from '../../domain/credit-code.ts';
import { demoAccounts, showcaseAccounts } from './accounts.ts';
import { demoConsumers } from './consumers.ts';
import { demoMerchants } from './merchants.ts';
import { complaintPlans, STORIES } from './plans.ts';
import { containsKnownBrand } from './trade-name.ts';
import { DEMO_COUNTY } from './units.ts';

const now = '2026-11-24T16:30:00Z';
const plans = complaintPlans(now);

test('there are 300 complaints with keys of their own, and a second call gives the same', () => {
  expect(plans).toHaveLength(300);
  expect(new Set(plans.map((plan) => plan.key)).size).toBe(300);
  expect(complaintPlans(now)).toEqual(plans);
});

test('every story is told in the demo county', () => {
  const told = new Set(plans.filter((plan) => plan.unitCode === DEMO_COUNTY).map((plan) => plan.story));
  expect(STORIES.filter((story) => !told.has(story.name)).map((story) => story.name)).toEqual([]);
});

test('acts follow the filing in order and lie in the past, by people who have an account', () => {
  const names = new Set(demoAccounts().map((account) => account.username));
  for (const { key, filedAt, acts, username } of plans) {
    const instants = [filedAt, ...acts.map((act) => act.at), now].map((instant) => Date.parse(instant));
    expect(
      instants.toSorted((one, other) => one - other),
      key,
    ).toEqual(instants);
    for (const name of [username, ...acts.map((act) => act.username)]) expect(names.has(name), name).toBe(true);
  }
});

test('a campaign is the same text by several people', () => {
  const campaign = plans.filter((plan) => plan.story === 'campaign');
  expect(new Set(campaign.map((plan) => plan.merchantId)).size).toBe(1);
  expect(new Set(campaign.map((plan) => plan.username)).size).toBeGreaterThan(5);
});

test('one person complains of the same thing several times', () => {
  const repeated = plans.filter((plan) => plan.story === 'repeated');
  expect(new Set(repeated.map((plan) => `${plan.username} ${plan.merchantId}`)).size).toBe(1);
});

test('texts are of varied length, as those that people write', () => {
  const lengths = plans.map((plan) => String(plan.body['facts']).length).toSorted((one, other) => one - other);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(150);
  expect((lengths.at(-10) ?? 0) / (lengths[10] ?? 1)).toBeGreaterThan(2);
});

test('a fifth of the 200 merchants is registered elsewhere, three tenths take part in ODR, none bears a known brand', () => {
  const merchants = demoMerchants();
  expect(merchants).toHaveLength(200);
  expect(merchants.filter((merchant) => merchant.domicileDivision !== merchant.placeOfBusinessDivision)).toHaveLength(40);
  expect(merchants.filter((merchant) => merchant.odrMember)).toHaveLength(60);
  expect(new Set(merchants.map((merchant) => merchant.kind)).size).toBe(4);
  for (const { name, creditCode } of merchants) {
    expect(containsKnownBrand(name), name).toBe(false);
    expect(checkCreditCode(creditCode)).toMatchObject({ valid: true, warnings: [] });
    expect(creditCode.slice(8, 10)).toBe('YY');
  }
});

test('identity numbers are right and of people born before 1920', () => {
  for (const { identityNumber } of demoConsumers()) {
    const checked = checkCitizenId(identityNumber, { on: '2026-11-24' });
    expect(checked.valid && checked.bornOn < '1920-01-01' && checked.bornOn >= '1900-01-01').toBe(true);
  }
});

test('every role has a showcase account', () => {
  expect(
    showcaseAccounts()
      .map((account) => account.role)
      .toSorted(),
  ).toEqual(
    ['administrator', 'approver', 'auditor', 'consumer', 'dispatcher', 'handler', 'mediator', 'merchant-agent', 'supervisor'].toSorted(),
  );
});

import { describe, expect, test } from 'vitest';
import { civilDateOf } from '../../domain/civil-date.ts';
import type { EventOf } from '../../domain/event.ts';
import type { Actor, Role } from '../../domain/role.ts';
import { statuses } from '../../domain/stage.ts';
import type { Person } from '../../domain/testing/people.ts';
import { ref } from '../../domain/testing/refs.ts';
import { simulate } from '../../domain/testing/simulator.ts';
import { verbs } from '../../domain/action.ts';
import type { Verb, VerbInput } from '../../domain/verb.ts';
import { demoAccounts } from './accounts.ts';
import { type ComplaintPlan, complaintPlans, type PlannedAct } from './plans.ts';
import { unitIdOf } from './units.ts';

const now = '2026-11-24T16:30:00Z';
const accounts = new Map(demoAccounts().map((account) => [account.username, account]));
const TEXTS = new Set([
  'message',
  'terms',
  'reason',
  'letter',
  'scope',
  'record',
  'place',
  'note',
  'citation',
  'decision',
  'complainant',
  'respondent',
]);

/** What the API makes of a body: refs in place of texts and files. */
function input(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => input(each));
  if (typeof value === 'string') return value.startsWith('file:') || TEXTS.has(key) ? ref(key) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, input(each, name)]));
}

function person(plan: ComplaintPlan, username: string): Person {
  const account = accounts.get(username);
  const role = account?.role ?? 'auditor';
  return (c): Actor => {
    if (role === 'consumer') return { kind: 'consumer', userId: plan.username };
    if (role === 'merchant-agent') return { kind: 'merchant-agent', userId: username, merchantId: account?.merchantId ?? '' };
    const unitId = account?.unit?.id ?? '';
    const standing = unitId === c.unitId ? 'own' : 'superior';
    const roles: readonly Role[] = [role];
    return { kind: 'officer', userId: account?.id ?? '', unitId, roles, standing, standingOver: c.unitId };
  };
}

/** Facts that the API establishes and no body holds. */
function establishedBy({ verb, at, username }: PlannedAct) {
  const by = accounts.get(username)?.role === 'merchant-agent' ? 'respondent' : 'complainant';
  const facts: Partial<Record<Verb, object>> = {
    returnToDispatcher: { dispatcherUnitId: accounts.get(username)?.unit?.id },
    takeOverCase: { unitId: unitIdOf('330100') },
    acceptComplaint: { acceptedElsewhere: false },
    entrustMediation: { bodyLawful: true },
    scheduleMediation: { earliestOn: civilDateOf(at), staff: true },
  };
  return { by, ...facts[verb] };
}

function play(plan: ComplaintPlan) {
  const body = plan.body as {
    addressedTo: 'odr' | 'authority';
    onOdrLapse?: 'ask' | 'forward';
    consents: EventOf<'complaintFiled'>['facts']['consents'];
  };
  const at = new Date(Date.parse(plan.filedAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const unitId = unitIdOf(plan.unitCode);
  const { addressedTo, onOdrLapse = 'forward', consents } = body;
  const s = simulate({
    at,
    form: { merchantId: plan.merchantId, consumerId: plan.username, addressedTo, onOdrLapse, consents },
    routing: { candidates: [{ unitId, article: '13.1', why: 'domicile' }], unitId, start: addressedTo },
  });
  for (const act of plan.acts) {
    s.goToMs(Date.parse(act.at));
    s.act(act.verb, person(plan, act.username), { ...(input(act.body) as object), ...establishedBy(act) } as VerbInput[typeof act.verb]);
  }
  s.goToMs(Date.parse(now));
  return s.state;
}

describe('the rules allow every act of every plan', () => {
  const plans = complaintPlans(now);

  test.each([...new Set(plans.map((plan) => plan.story))])('%s', (story) => {
    for (const plan of plans.filter((each) => each.story === story))
      expect(play(plan).status, `${plan.key} of ${plan.filedAt}`).toBe(plan.ends);
  });

  test('all statuses in which a case can rest are reached, and most verbs are used', () => {
    expect(statuses.filter((status) => status !== 'filed' && !plans.some((plan) => plan.ends === status))).toEqual([]);
    const used = new Set(plans.flatMap((plan) => plan.acts.map((act) => act.verb)));
    expect(verbs.filter((verb) => !used.has(verb)).length).toBeLessThan(verbs.length / 2);
  });
});

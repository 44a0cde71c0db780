import type { Role } from '../../domain/role.ts';
import { demoMerchants, DEMO_PLACES, type DemoMerchant } from './merchants.ts';
import { associationIdOf } from './bodies.ts';
import { makePersonName } from './person-name.ts';
import { idFrom, randomFrom } from './random.ts';
import { DEMO_COUNTY, demoUnits, unitIdOf } from './units.ts';

/** One password for all demo accounts; seeding refuses to run outside the demo. */
export const DEMO_PASSWORD = 'redress-demo-12315';
/** Consumers that file the demo's complaints. */
export const CONSUMERS = 60;
const HANDLERS = 2;
/** Above the demo county: its city and province. */
const SUPERIORS = ['330100', '330000'] as const;

/** A demo account. `unit`, `merchantId` and `bodyId` say whom it works for. */
export interface DemoAccount {
  readonly id: string;
  readonly role: Role;
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly unit?: { readonly id: string; readonly name: string };
  readonly merchantId?: string;
  readonly bodyId?: string;
}

type Employer = Pick<DemoAccount, 'unit' | 'merchantId' | 'bodyId'>;

function accountOf(role: Role, username: string, employer: Employer = {}): DemoAccount {
  const name = makePersonName(randomFrom(`account:${username}`));
  return { id: idFrom(`account:${username}`), role, username, password: DEMO_PASSWORD, name, ...employer };
}

/** Name to sign in of the officer or mediator of a place: short for the demo county, elsewhere with its code. */
export function usernameOf(role: string, code: string, serial = 1): string {
  const numbered = serial === 1 ? role : `${role}${serial}`;
  return code === DEMO_COUNTY ? numbered : `${numbered}-${code}`;
}

function countyAccounts(code: string, unit: Employer): readonly DemoAccount[] {
  return [
    accountOf('dispatcher', usernameOf('dispatcher', code), unit),
    ...Array.from({ length: HANDLERS }, (_, index) => accountOf('handler', usernameOf('handler', code, index + 1), unit)),
    accountOf('approver', usernameOf('approver', code), unit),
    accountOf('supervisor', usernameOf('supervisor', code), unit),
    accountOf('mediator', usernameOf('mediator', code), { bodyId: associationIdOf(code) }),
  ];
}

function superiorAccounts(code: string, unit: Employer): readonly DemoAccount[] {
  const roles: readonly Role[] = ['dispatcher', 'handler', 'approver', 'supervisor'];
  return roles.map((role) => accountOf(role, usernameOf(role, code), unit));
}

/** The agent whose merchant trades in the demo county and takes part in ODR comes first. */
function agentAccounts(merchants: readonly DemoMerchant[]): readonly DemoAccount[] {
  const isShowcase = (merchant: DemoMerchant) =>
    merchant.odrMember &&
    merchant.kind === 'ordinary' &&
    merchant.placeOfBusinessDivision === DEMO_COUNTY &&
    merchant.domicileDivision === DEMO_COUNTY;
  const first = merchants.find(isShowcase);
  const ordered = first === undefined ? merchants : [first, ...merchants.filter((merchant) => merchant !== first)];
  return ordered.map((merchant, index) =>
    accountOf('merchant-agent', index === 0 ? 'merchant' : `merchant${index + 1}`, { merchantId: merchant.id }),
  );
}

/**
 * All demo accounts. The first one of each role works in or for the demo county, where all roles
 * meet; every other demo place has its officers, every merchant an agent.
 */
export function demoAccounts(): readonly DemoAccount[] {
  const names = new Map(demoUnits().map((unit) => [unit.code, unit.name]));
  const employer = (code: string): Employer => ({ unit: { id: unitIdOf(code), name: names.get(code) ?? code } });
  return [
    ...Array.from({ length: CONSUMERS }, (_, index) => accountOf('consumer', index === 0 ? 'consumer' : `consumer${index + 1}`)),
    ...agentAccounts(demoMerchants()),
    ...DEMO_PLACES.flatMap((code) => countyAccounts(code, employer(code))),
    ...SUPERIORS.flatMap((code) => superiorAccounts(code, employer(code))),
    accountOf('auditor', 'auditor'),
    accountOf('administrator', 'administrator'),
    accountOf('administrator', 'administrator2'),
  ];
}

/** One account per role, to be shown to visitors. */
export function showcaseAccounts(): readonly DemoAccount[] {
  const seen = new Set<Role>();
  return demoAccounts().filter(({ role }) => !seen.has(role) && seen.add(role));
}

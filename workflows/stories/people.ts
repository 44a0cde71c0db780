import type { CaseState } from '../../domain/case.ts';
import type { Actor, Role } from '../../domain/role.ts';
import { demoAccounts } from '../../infra/seed/accounts.ts';
import { associationIdOf } from '../../infra/seed/bodies.ts';
import { DEMO_COUNTY, unitIdOf } from '../../infra/seed/units.ts';

/** A person of the demo, seen from the case as it stands now. */
export type Person = (c: CaseState) => Actor;

function accountIdOf(username: string): string {
  const found = demoAccounts().find((account) => account.username === username);
  if (found === undefined) throw new Error(`no demo account ${username}`);
  return found.id;
}

function officer(username: string, roles: readonly Role[], standing: 'own' | 'superior' = 'own', code = DEMO_COUNTY): Person {
  const userId = accountIdOf(username);
  return (c) => ({ kind: 'officer', userId, unitId: unitIdOf(code), roles, standing, standingOver: c.unitId });
}

const agent = demoAccounts().find((account) => account.username === 'merchant');
export const merchantId = agent?.merchantId ?? '';
export const unitId = unitIdOf(DEMO_COUNTY);
export const bodyId = associationIdOf(DEMO_COUNTY);
export const consumerId = accountIdOf('consumer');
export const handlerId = accountIdOf('handler');
export const secondHandlerId = accountIdOf('handler2');

export const consumer: Person = (c) => ({ kind: 'consumer', userId: c.filed.consumerId });
export const merchant: Person = (c) => ({ kind: 'merchant-agent', userId: accountIdOf('merchant'), merchantId: c.merchantId ?? '' });
export const handler = officer('handler', ['handler']);
export const secondHandler = officer('handler2', ['handler']);
export const approver = officer('approver', ['approver']);
export const cityDispatcher = officer('dispatcher-330100', ['dispatcher'], 'own', '330100');

import { expect, it } from 'vitest';
import type { Me } from '../../../openapi/generated/types.ts';
import { railPages } from './rail-pages.ts';

const watchOf = (role: Me['roles'][number], unit?: Me['unit']): string[] =>
  railPages({ id: '1', name: '甲', roles: [role], ...(unit && { unit }) } as Me)
    .tools.map(({ to }) => to)
    .filter((to) => to === '/alarms' || to === '/retention-over');

const unit = { id: '330110', name: '某区市场监督管理局' } as NonNullable<Me['unit']>;

it.each([
  ['administrator', undefined, ['/alarms']],
  ['auditor', undefined, ['/alarms', '/retention-over']],
  ['handler', unit, ['/retention-over']],
  ['approver', unit, ['/retention-over']],
  ['dispatcher', unit, []],
  ['mediator', undefined, []],
  ['merchant-agent', undefined, []],
] as const)('shows the pages about stored files that %s may read', (role, of, pages) => expect(watchOf(role, of)).toEqual(pages));

it.each(['consumer', 'merchant-agent'] as const)('shows a %s notices and the calculator of terms, and nothing of an office', (role) => {
  const { unit: own, tools } = railPages({ id: '1', name: '甲', roles: [role] } as unknown as Me);
  expect([own, tools.map(({ to }) => to)]).toEqual([[], ['/notices', '/calculator']]);
});

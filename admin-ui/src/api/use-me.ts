import { useQuery } from '@tanstack/react-query';
import type { Me } from '../../../openapi/generated/types.ts';
import { readMe } from './auth-provider.ts';

/** The signed-in user, undefined while it is being asked. */
export function useMe(): Me | undefined {
  return useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: Infinity, retry: false }).data;
}

export function isMerchant(me: Me): boolean {
  return me.roles.includes('merchant-agent');
}

/** A complainant or a business: somebody with cases, not with an office. */
export function isParty(me: Me): boolean {
  return isMerchant(me) || me.roles.includes('consumer');
}

const officerRoles: readonly string[] = ['dispatcher', 'handler', 'approver', 'supervisor'];

function isOfficer({ unit, roles }: Me): boolean {
  return unit !== undefined && roles.some((role) => officerRoles.includes(role));
}

/** Alarms of stored files are for administrators and auditors who are no officers. */
export function readsAlarms(me: Me): boolean {
  return !isOfficer(me) && (me.roles.includes('administrator') || me.roles.includes('auditor'));
}

/** Whether one may ask to remove a file of the own unit whose retention is over. */
export function asksRemoval(me: Me): boolean {
  return isOfficer(me) && (me.roles.includes('handler') || signsRemoval(me));
}

/** Whether one may decide about a removal that somebody else asked for. */
export function signsRemoval(me: Me): boolean {
  return isOfficer(me) && (me.roles.includes('approver') || me.roles.includes('supervisor'));
}

/** Files whose retention is over: officers who ask or decide, and auditors. */
export function readsRetentionOver(me: Me): boolean {
  return asksRemoval(me) || (!isOfficer(me) && me.roles.includes('auditor'));
}

import { useQuery } from '@tanstack/react-query';
import type { Me, Role } from '../../../openapi/generated/types.ts';
import { readMe } from './auth-provider.ts';

/** The signed-in user, undefined while it is being asked. */
export function useMe(): Me | undefined {
  return useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: Infinity, retry: false }).data;
}

const officerRoles: readonly Role[] = ['dispatcher', 'handler', 'approver', 'supervisor'];

/** Officers of an authority, as against parties, auditors and administrators. */
export function isOfficer(me: Me): boolean {
  return me.roles.some((role) => officerRoles.includes(role));
}

export function isMerchant(me: Me): boolean {
  return me.roles.includes('merchant-agent');
}

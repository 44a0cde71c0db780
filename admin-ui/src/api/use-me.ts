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

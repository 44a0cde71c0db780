import { useLocation } from 'react-router-dom';

/** Which list a case was opened from: its address, its name, and the cases on it in order. */
export interface CameFrom {
  readonly address: string;
  readonly title: string;
  readonly numbers: readonly string[];
}

/** The list this case was opened from; undefined for an address that was typed or sent. */
export function useCameFrom(): CameFrom | undefined {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('from' in state)) return undefined;
  return isCameFrom(state.from) ? state.from : undefined;
}

function isCameFrom(value: unknown): value is CameFrom {
  return typeof value === 'object' && value !== null && 'address' in value && 'title' in value && 'numbers' in value;
}

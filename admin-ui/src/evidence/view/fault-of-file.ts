/** A second failure within so many seconds of the first is at the same place. */
const SAME_PLACE_SECONDS = 1;

export interface Failure {
  /** Where in the file, in seconds. */
  readonly at: number;
  /** Milliseconds since 1970, as here and below. */
  readonly now: number;
  /** Something of the file came from this address. */
  readonly played: boolean;
  /** Where it failed before, in seconds. */
  readonly failedAt: number | undefined;
}

export interface AddressLife {
  readonly given: number;
  readonly expires: number;
}

/**
 * Whether a player fails for the file's sake: what never played, or fails again where it failed while its address is still
 * good, does not play from another address either. Otherwise the address has run out.
 */
export function isFaultOfFile({ at, now, played, failedAt }: Failure, address: AddressLife): boolean {
  if (!played) return true;
  const again = failedAt !== undefined && Math.abs(failedAt - at) < SAME_PLACE_SECONDS;
  return again && !hasRunOut(address, now);
}

/** By a clock that is fast every address has run out when it comes; believed, it would ask for new ones without end. */
function hasRunOut({ given, expires }: AddressLife, now: number): boolean {
  return given < expires && expires <= now;
}

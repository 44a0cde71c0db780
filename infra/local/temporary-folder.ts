import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A folder for throw-away data that other accounts can pass through, as PostgreSQL needs under root. */
export function temporaryFolder(): string {
  const wanted = tmpdir();
  try {
    accessSync(wanted, constants.W_OK);
    if ((statSync(wanted).mode & 0o001) !== 0) return wanted;
  } catch {
    // Not there or not writable: the system's own.
  }
  return '/var/tmp';
}

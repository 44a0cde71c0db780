import { refuse } from '../refusal.ts';

const LONGEST = 260;
/** Control characters, marks that turn text, backslashes and drives. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const odd = /[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\\:*?"<>|]|%(?:2e|2f|5c|00)/iu;
const devices = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu;

/** Refuses a path within an archive that leaves it, or that a file system could take for another. Nothing is ever written to it. */
export function refuseUnsafePath(path: string): void {
  const segments = path.replace(/\/$/u, '').split('/');
  const isBad = segments.some((segment) => segment === '' || /^\.+$/u.test(segment) || /[. ]$/u.test(segment));
  if (path.length > LONGEST || isBad || odd.test(path) || devices.test(path)) refuse('unsafe-names');
}

import { createHash } from 'node:crypto';
import pg from 'pg';

/** A statement that begins so is prepared once per connection and then only executed. For constant texts of the hot path. */
export const PREPARE = '/* prepare */';

const names = new Map<string, string>();

/** A connection that prepares the statements that ask for it; all others it sends as they are. */
export class PreparingClient extends pg.Client {
  // The signatures of `query` are many and all end here; what is not a marked text with values passes through.
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const send = super.query as (...all: unknown[]) => never;
    if (typeof text !== 'string' || !text.startsWith(PREPARE)) return send.apply(this, args);
    return send.call(this, { name: nameOf(text), text, values }, ...rest);
  }
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

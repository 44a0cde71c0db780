import { createHash } from 'node:crypto';
import pg from 'pg';

/**
 * A statement that begins so is prepared once per connection and then only executed. For constant texts of the hot path that
 * name their columns: a new column must not change what a prepared one gives.
 */
export const PREPARE = '/* prepare */';
/** The same for a query that is built: `select` comes first there. */
const marked = /^(?:select )?\/\* prepare \*\//u;

const names = new Map<string, string>();

/** A connection that prepares the statements that ask for it; all others it sends as they are. */
export class PreparingClient extends pg.Client {
  // The overloads of `query` all end here; what is not a marked text with values passes through unchanged.
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const isMarked = typeof text === 'string' && marked.test(text);
    return (super.query as (...all: unknown[]) => never)(...(isMarked ? [{ name: nameOf(text), text, values }, ...rest] : args));
  }
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

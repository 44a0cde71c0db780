import type { Db } from '../../infra/database/connect.ts';

const KEPT_MS = 1_000;

/**
 * Answers from memory for a second: what hardly ever changes and every request asks for. One question at a time per
 * database; a failed one is asked again.
 */
export function keptForASecond<T>(load: (db: Db) => Promise<T>): (db: Db) => Promise<T> {
  const kept = new WeakMap<Db, { at: number; value: Promise<T> }>();
  return (db) => {
    const known = kept.get(db);
    if (known !== undefined && Date.now() - known.at < KEPT_MS) return known.value;
    const value = load(db);
    kept.set(db, { at: Date.now(), value });
    value.catch(() => kept.delete(db));
    return value;
  };
}

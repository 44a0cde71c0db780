import type { Answered, VerbResult } from './messages.ts';

/** The server forgets update ids when a case goes on in a new run; a client does not ask again later than this many verbs. */
const kept = 100;

/** Answers by update id, the latest ones only. */
export function answersOf(before: readonly Answered[] = []) {
  const known = new Map<string, Answered>(before.map((each) => [each.updateId, each]));
  return {
    get(updateId: string): VerbResult | undefined {
      const found = known.get(updateId);
      return found === undefined ? undefined : { seq: found.seq, version: found.version, status: found.status };
    },
    add(updateId: string, result: VerbResult): void {
      known.set(updateId, { updateId, ...result });
      const [oldest] = known.keys();
      if (known.size > kept && oldest !== undefined) known.delete(oldest);
    },
    latest(): readonly Answered[] {
      return [...known.values()];
    },
  };
}

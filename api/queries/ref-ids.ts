/** Ids of all refs ({id, sha256}) in the facts of an event, each once, in their order. */
export function refIdsIn(facts: unknown): string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const { id, sha256 } = facts as { id?: unknown; sha256?: unknown };
  if (typeof id === 'string' && typeof sha256 === 'string') return [id];
  return [...new Set(Object.values(facts).flatMap(refIdsIn))];
}

/** Codes, sizes and hashes as `name: value`; ids of texts stay inside. */
export function factLine(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(' · ');
}

/** Materials that Order 121 Art. 10 (1) and Art. 11 ask for. */
export const MATERIALS = [
  'name',
  'phone',
  'address',
  'respondent-name',
  'respondent-address',
  'request',
  'facts',
  'power-of-attorney',
  'agent-identity',
] as const;

/** One of {@link MATERIALS}. */
export type Material = (typeof MATERIALS)[number];

/** What a filing holds, as yes or no: the data themselves stay with the case. */
export type MaterialsPresent = Readonly<Partial<Record<Material, boolean>>> & { readonly hasAgent?: boolean };

const AGENT_ONLY: ReadonlySet<Material> = new Set(['power-of-attorney', 'agent-identity']);

/**
 * The materials that a filing lacks, in the order of the law. A gap never stops a filing: it is
 * taken in, the officer may ask once (Art. 16 (5)) and decides.
 */
export function missingMaterials(present: MaterialsPresent): readonly Material[] {
  return MATERIALS.filter((material) => {
    const needed = !AGENT_ONLY.has(material) || present.hasAgent === true;
    return needed && present[material] !== true;
  });
}

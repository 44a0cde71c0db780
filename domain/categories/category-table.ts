/** What a category tells of: the object (goods or services), the problem, or how it was sold. */
export type CategoryKind = 'goods' | 'service' | 'problem' | 'sales-method';

/**
 * The department that the law gives a matter to. All but market regulation raise a hint towards
 * Order 121 Art. 16 (1) for the officer, who decides; a hint never refuses anything.
 */
export type OwningDepartment =
  | 'market-regulation'
  | 'housing'
  | 'education'
  | 'health'
  | 'transport'
  | 'culture-tourism'
  | 'finance'
  | 'telecom'
  | 'postal'
  | 'human-resources'
  | 'public-utilities'
  | 'public-security'
  | 'tobacco';

/** One category; `code` never changes its meaning: a changed meaning gets a new code. */
export interface Category {
  readonly code: string;
  readonly kind: CategoryKind;
  readonly level: 1 | 2;
  readonly parentCode: string | null;
  readonly zh: string;
  readonly en: string;
  readonly owner: OwningDepartment;
  /** First day of use, 'YYYY-MM-DD'. */
  readonly validFrom: string;
  /** Last day of use, or null while in use. */
  readonly validTo: string | null;
}

/** One line of a table: code, Chinese, English, then what differs from the table's defaults. */
export type CategoryLine = readonly [code: string, zh: string, en: string, extra?: CategoryExtra];

/** What a line may say beyond its labels. */
export interface CategoryExtra {
  readonly owner?: OwningDepartment;
  readonly from?: string;
  readonly to?: string;
}

/** Start of Order 20, the first measures that one national platform serves. */
const FIRST_DAY = '2020-01-01';

/**
 * Turns lines into categories. A code of three characters is a first level, five a second level
 * under the first three; a child keeps its parent's owning department unless it names its own.
 */
export function categoryTable(kind: CategoryKind, lines: readonly CategoryLine[]): readonly Category[] {
  const owners = new Map(lines.map(([code, , , extra]) => [code, extra?.owner]));
  return lines.map(([code, zh, en, extra]) => {
    const parentCode = code.length > 3 ? code.slice(0, 3) : null;
    const inherited = parentCode === null ? undefined : owners.get(parentCode);
    return {
      code,
      kind,
      level: parentCode === null ? 1 : 2,
      parentCode,
      zh,
      en,
      owner: extra?.owner ?? inherited ?? 'market-regulation',
      validFrom: extra?.from ?? FIRST_DAY,
      validTo: extra?.to ?? null,
    };
  });
}

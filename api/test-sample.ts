import { type ContractSchema, resolved } from './contract.ts';

interface SampleSchema extends ContractSchema {
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  minItems?: number;
  required?: string[];
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2026-04-15',
  'date-time': '2026-04-15T01:00:00Z',
};
const byPattern: readonly (readonly [RegExp, string])[] = [
  [/^\^n\[0-9\]/, 'n1'],
  [/^\^\[0-9a-f\]\{64\}/, '0'.repeat(64)],
  [/^\^\[0-9\]\+\(/, '16.3'],
];

function text({ format = '', pattern = '' }: SampleSchema): string {
  return byFormat[format] ?? byPattern.find(([known]) => known.test(pattern))?.[1] ?? '样例文字';
}

/** The smallest value that a schema of the contract takes. */
export function sampleOf(schema: ContractSchema): unknown {
  const found = resolved(schema) as SampleSchema;
  if (found.enum !== undefined) return found.enum[0];
  switch (found.type) {
    case 'string':
      return text(found);
    case 'integer':
      return found.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return Array.from({ length: found.minItems ?? 0 }, () => sampleOf(found.items ?? {}));
    default:
      return Object.fromEntries((found.required ?? []).map((key) => [key, sampleOf(found.properties?.[key] ?? {})]));
  }
}

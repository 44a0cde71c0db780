/** A value of a setting as a table shows it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return String(value);
}

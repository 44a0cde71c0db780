const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether nine characters satisfy the check of an organisation code (GB 11714): A = 10 to Z = 35, ten is X, eleven is 0. */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(code.charAt(index), 36), 0);
  return '0123456789X0'.charAt(11 - (sum % 11)) === code.charAt(8);
}

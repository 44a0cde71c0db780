/** Yuan with at most two decimals, full-width digits and separators allowed, as fen. */
export function fenFrom(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,¥]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}
